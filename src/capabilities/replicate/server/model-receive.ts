import { notFound, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import type { Ctx } from '#platform/server/context.ts';
import { mayReplicate } from '../domain/policy.ts';
import { readModel } from './model-read.ts';
import { stanceOf } from './stance.ts';
import { modelReceived } from './tables.ts';
import { written } from './written.ts';

/**
 * Keeps a package that the coordinator brings as a file, so that it can be looked at; refused as
 * `readModel` says. Nothing else follows from it.
 */
export async function receiveModel(ctx: Ctx, bytes: Uint8Array): Promise<Result<{ id: string }>> {
	if (!mayReplicate(stanceOf(ctx))) return notFound();
	const read = readModel(bytes);
	if (!read.ok) return read;
	const file = read.value;
	const row = { ...written(ctx), file, sha256: file.sha256 };
	await ctx.tx.insert(modelReceived).values(row);
	const { cluster: name } = file.model.origin;
	await record(ctx, 'model.received', { kind: 'model', id: row.id }, { name });
	return ok({ id: row.id });
}

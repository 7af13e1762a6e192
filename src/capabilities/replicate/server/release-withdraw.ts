import { notFound, ok, type Result } from '#platform/domain/result.ts';
import { prose } from '#platform/domain/text.ts';
import { record } from '#platform/server/audit.ts';
import type { Ctx } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import { mayReplicate } from '../domain/policy.ts';
import { releasesOf } from './release-load.ts';
import { stanceOf } from './stance.ts';
import { modelWithdrawal } from './tables.ts';
import { written } from './written.ts';

/** Stops giving a release out; for the coordinator. What others took stays theirs; twice is once. */
export async function withdrawRelease(
	ctx: Ctx,
	fields: Readonly<Record<string, unknown>>
): Promise<Result<null>> {
	if (!mayReplicate(stanceOf(ctx))) return notFound();
	const release = (await releasesOf(ctx)).find(({ id }) => id === fields.release);
	if (!release) return notFound();
	const reason = prose(typeof fields.reason === 'string' ? fields.reason : '').slice(0, 2000);
	const [row] = await ctx.tx
		.insert(modelWithdrawal)
		.values({ ...written(ctx), releaseId: release.id, reason })
		.onConflictDoNothing()
		.returning({ id: modelWithdrawal.id });
	if (!row) return ok(null);
	const subject = { kind: 'model', id: release.id };
	await record(ctx, 'model.withdrawn', subject, { name: `${release.number}` });
	await notify(ctx, 'replicate');
	return ok(null);
}

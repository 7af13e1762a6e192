import { z } from 'zod';
import { refused } from '#platform/domain/problems.ts';
import { conflict, notFound, ok, type Result } from '#platform/domain/result.ts';
import { prose } from '#platform/domain/text.ts';
import type { Ctx } from '#platform/server/context.ts';
import { mayEdit } from '../domain/policy.ts';
import { endAmendment } from './amendment-end.ts';
import { loadAmendment } from './amendment-load.ts';
import { lockRulebook } from './rulebook-lock.ts';
import { stanceOf } from './stance.ts';

const input = z.object({
	reason: z
		.string()
		.default('')
		.transform(prose)
		.pipe(z.string().min(1, 'required').max(2000, 'too-long'))
});

/** Closes an amendment without taking it in, with the reason; for the coordinator. */
export async function rejectAmendment(
	ctx: Ctx,
	id: unknown,
	fields: Readonly<Record<string, unknown>>
): Promise<Result<null>> {
	if (!mayEdit(stanceOf(ctx))) return notFound();
	await lockRulebook(ctx);
	const found = await loadAmendment(ctx, id);
	if (!found) return notFound();
	const parsed = input.safeParse(fields);
	if (!parsed.success) return refused(parsed.error);
	if (found.end?.outcome === 'rejected') return ok(null);
	if (found.end) return conflict(`amendment-${found.end.outcome}`);
	await endAmendment(ctx, found, 'rejected', parsed.data);
	return ok(null);
}

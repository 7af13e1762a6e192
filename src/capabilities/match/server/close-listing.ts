import { refused } from '#platform/domain/problems.ts';
import { notFound, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import type { Ctx } from '#platform/server/context.ts';
import type { Side } from '../domain/listing.ts';
import { closeInput } from '../domain/schema.ts';
import { afterChange } from './after-change.ts';
import { loadListing } from './load-listing.ts';
import { changeListing } from './write-listing.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Closes an offer with a reason: nobody sees it any more but its own people. Twice is as once. */
export const closeOffer = (ctx: Ctx, id: string, fields: Fields) => close(ctx, 'offer', id, fields);

/** Closes a need; as `closeOffer`. */
export const closeNeed = (ctx: Ctx, id: string, fields: Fields) => close(ctx, 'need', id, fields);

async function close(ctx: Ctx, side: Side, id: string, fields: Fields): Promise<Result<void>> {
	const loaded = await loadListing(ctx, side, id, { lock: true });
	if (!loaded || !(loaded.can.close || loaded.can.reopen)) return notFound();
	const parsed = closeInput.safeParse(fields);
	if (!parsed.success) return refused(parsed.error);
	if (!loaded.can.close) return ok(undefined);
	const { reason } = parsed.data;
	await changeListing(ctx, side, loaded.listing, {
		closedAt: ctx.clock.now(),
		closedReason: reason
	});
	const data = { name: loaded.listing.title, reason };
	await record(ctx, `${side}.closed`, { kind: side, id }, data);
	await afterChange(ctx, side, [loaded.member.id]);
	return ok(undefined);
}

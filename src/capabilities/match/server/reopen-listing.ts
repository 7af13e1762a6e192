import { notFound, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import type { Ctx } from '#platform/server/context.ts';
import type { Side } from '../domain/listing.ts';
import { afterChange } from './after-change.ts';
import { loadListing } from './load-listing.ts';
import { changeListing } from './write-listing.ts';

/** Opens a closed offer again. One that is open stays as it is. */
export const reopenOffer = (ctx: Ctx, id: string) => reopen(ctx, 'offer', id);

/** Opens a closed need again; as `reopenOffer`. */
export const reopenNeed = (ctx: Ctx, id: string) => reopen(ctx, 'need', id);

async function reopen(ctx: Ctx, side: Side, id: string): Promise<Result<void>> {
	const loaded = await loadListing(ctx, side, id, { lock: true });
	if (!loaded || !(loaded.can.reopen || loaded.can.close)) return notFound();
	if (!loaded.can.reopen) return ok(undefined);
	await changeListing(ctx, side, loaded.listing, { closedAt: null, closedReason: null });
	await record(ctx, `${side}.reopened`, { kind: side, id }, { name: loaded.listing.title });
	await afterChange(ctx, side, [loaded.member.id]);
	return ok(undefined);
}

import { conflict, fail, notFound, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import type { Ctx } from '#platform/server/context.ts';
import type { Listing, Side } from '../domain/listing.ts';
import { afterChange } from './after-change.ts';
import { changedFacts, currencyOf } from './changed-facts.ts';
import { readFacts } from './listing-facts.ts';
import { loadListing } from './load-listing.ts';
import { changeListing, columnsOf } from './write-listing.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Changes what an offer says. `fields.version` is when the offer that the form shows was last changed;
 * `stale` when somebody was quicker, `conflict` when it is closed. No difference changes nothing.
 */
export const editOffer = (ctx: Ctx, id: string, fields: Fields) => edit(ctx, 'offer', id, fields);

/** Changes what a need says; as `editOffer`. */
export const editNeed = (ctx: Ctx, id: string, fields: Fields) => edit(ctx, 'need', id, fields);

async function edit(ctx: Ctx, side: Side, id: string, fields: Fields): Promise<Result<Listing>> {
	const loaded = await loadListing(ctx, side, id, { lock: true });
	if (!loaded || !(loaded.can.edit || loaded.can.reopen)) return notFound();
	const { listing, member } = loaded;
	if (!loaded.can.edit) return conflict('listing-closed');
	const facts = readFacts(ctx, side, fields, currencyOf(listing));
	if (!facts.ok) return facts;
	if (fields.version !== listing.updatedAt.toISOString()) return fail({ code: 'stale' });
	const changed = changedFacts(listing, facts.value);
	if (changed.length === 0) return ok(listing);
	await changeListing(ctx, side, listing, {
		...columnsOf(facts.value),
		...(side === 'need' ? { priority: facts.value.priority } : {})
	});
	const data = { name: facts.value.title, changed };
	await record(ctx, `${side}.changed`, { kind: side, id }, data);
	await afterChange(ctx, side, [member.id]);
	return ok({ ...listing, ...facts.value });
}

import { newId, isId } from '#platform/domain/id.ts';
import { conflict, invalid, notFound, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import type { Ctx } from '#platform/server/context.ts';
import type { Listing, Need, Offer, Side } from '../domain/listing.ts';
import { afterChange } from './after-change.ts';
import { readFacts } from './listing-facts.ts';
import { loadListing } from './load-listing.ts';
import { memberToStateFor } from './stance.ts';
import { insertListing } from './write-listing.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * States a new offer for the member named in `fields.member`. `fields.key` is the id that the form
 * was given when it was opened: sent twice, it is the same offer.
 */
export const placeOffer = (ctx: Ctx, fields: Fields): Promise<Result<Offer>> =>
	place(ctx, 'offer', fields);

/** States a new need; as `placeOffer`. */
export const placeNeed = async (ctx: Ctx, fields: Fields): Promise<Result<Need>> =>
	(await place(ctx, 'need', fields)) as Result<Need>;

async function place(ctx: Ctx, side: Side, fields: Fields): Promise<Result<Listing>> {
	if (fields.member === '') return invalid({ member: 'required' });
	const member = await memberToStateFor(ctx, fields.member);
	if (!member) return notFound();
	const facts = readFacts(ctx, side, fields);
	if (!facts.ok) return facts;
	const id = isId(fields.key) ? fields.key : newId(ctx.clock.now().getTime());
	const inserted = await insertListing(ctx, side, { id, memberId: member.id }, facts.value);
	const loaded = await loadListing(ctx, side, id);
	if (!loaded || loaded.member.id !== member.id) return conflict('taken');
	if (!inserted) return ok(loaded.listing);
	const data = { name: facts.value.title, member: member.id };
	await record(ctx, `${side}.placed`, { kind: side, id }, data);
	await afterChange(ctx, side, [member.id]);
	return ok(loaded.listing);
}

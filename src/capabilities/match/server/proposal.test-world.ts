import { newId } from '#platform/domain/id.ts';
import type { Actor, Ctx } from '#platform/server/context.ts';
import { ownerRows } from '#platform/server/db.ts';
import { delegateOf } from '#tests/world.ts';
import { contentKey, kindOf } from '../domain/proposal.ts';
import { commonTerms, legBetween } from '../domain/proposal-leg.ts';
import { matchWorld, memberIn, said, type MatchWorld } from './listing.test-world.ts';
import { placeNeed, placeOffer } from './place-listing.ts';
import { pairOf } from './proposal-legs.ts';
import { openProposal } from './proposal-write.ts';

export interface ProposalWorld extends MatchWorld {
	/** A carpentry, and who speaks for it. */
	carpentry: string;
	carpenter: Actor;
	/** Ids of offers and needs by their titles. */
	ids: Record<string, string>;
}

/**
 * Three members that can form a ring: the tailor sews for the office, the office lends the carpentry a
 * hall, the carpentry makes shelves for the tailor. Each has a delegate with an address.
 */
export async function ringWorld(
	terms: string[] = ['gift', 'exchange', 'paid']
): Promise<ProposalWorld> {
	const here = await matchWorld();
	const carpentry = await memberIn(here, 'Stolarnia Sęk');
	const carpenter = await delegateOf([carpentry], 'Józef Dąb');
	const ids: Record<string, string> = {};
	const state = async (actor: Actor, member: string, gives: string, wants: string) => {
		const offer = await here.as(actor, (ctx) => placeOffer(ctx, said(member, gives, { terms })));
		const need = await here.as(actor, (ctx) => placeNeed(ctx, said(member, wants, { terms })));
		if (!offer.ok || !need.ok) throw new Error('the test world could not be laid out');
		ids[gives] = offer.value.id;
		ids[wants] = need.value.id;
	};
	await state(here.tailors, here.tailor, 'szycie', 'półki');
	await state(here.clerk, here.office, 'sala', 'stroje');
	await state(carpenter, carpentry, 'stolarka', 'miejsce');
	for (const [memberId, actor] of [
		[here.tailor, here.tailors],
		[here.office, here.clerk],
		[carpentry, carpenter]
	] as const)
		await seat(here, memberId, actor);
	return { ...here, carpentry, carpenter, ids };
}

/** Gives a member the delegate whom letters reach. */
async function seat({ cluster }: MatchWorld, memberId: string, actor: Actor): Promise<void> {
	if (actor.kind !== 'person') return;
	await ownerRows(
		`insert into delegate (cluster_id, id, member_id, role, person_id, name, email, since)
		values ($1, $2, $3, 'delegate', $4, $5, $6, now())`,
		[cluster.id, newId(), memberId, actor.personId, actor.name, actor.email]
	);
}

/** Opens a proposal over pairs "offer > need" named by their titles. */
export async function proposed(ctx: Ctx, here: ProposalWorld, ...pairs: [string, string][]) {
	const legs = [];
	for (const [offer, need] of pairs) {
		const pair = await pairOf(ctx, here.ids[offer]!, here.ids[need]!);
		if (!pair) throw new Error(`there is no ${offer} for ${need}`);
		const terms = pairs.length > 1 ? 'exchange' : commonTerms(pair.given, pair.wanted)[0]!;
		legs.push({ ...legBetween(pair.given, pair.wanted, terms), score: 0.8, reasons: [] });
	}
	const kind = kindOf(legs);
	return openProposal(ctx, {
		proposal: { origin: 'cube', kind, contentKey: contentKey(kind, legs), explanation: [] },
		legs
	});
}

export const RING: [string, string][] = [
	['szycie', 'stroje'],
	['sala', 'miejsce'],
	['stolarka', 'półki']
];

/** Letters in the cluster's outbox, by subject and address. */
export const lettersOf = ({ cluster }: MatchWorld) =>
	ownerRows<{ to_address: string; subject: string; body: string }>(
		'select to_address, subject, body from mail where cluster_id = $1 order by id',
		[cluster.id]
	);

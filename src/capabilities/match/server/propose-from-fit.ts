import { and, eq } from 'drizzle-orm';
import { isId } from '#platform/domain/id.ts';
import { conflict, notFound, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import {
	actorName,
	isCoordinator,
	personIdOf,
	speaksFor,
	type Ctx
} from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import { contentKey, kindOf } from '../domain/proposal.ts';
import { legsForPair, pairOf } from './proposal-legs.ts';
import { staleListings, takenListings } from './proposal-listings.ts';
import { lockProposals } from './proposal-lock.ts';
import { writeToParties } from './proposal-mail.ts';
import { openProposal, writeAnswer } from './proposal-write.ts';
import { proposal } from './tables.ts';

/**
 * Proposes one match to its parties: by the member that offers, the one that needs, or the
 * coordinator. Whoever proposes for its own member has accepted. Returns the proposal's id, also of
 * one that is open already, so that pressing twice does no harm.
 */
export async function proposeFromFit(
	ctx: Ctx,
	input: { offerId?: unknown; needId?: unknown }
): Promise<Result<{ id: string }>> {
	const { actor } = ctx;
	const { offerId, needId } = input;
	if (!isId(offerId) || !isId(needId) || actor.kind !== 'person') return notFound();
	await lockProposals(ctx);
	const pair = await pairOf(ctx, offerId, needId);
	if (!pair || pair.given.memberId === pair.wanted.memberId) return notFound();
	const sides = [pair.wanted.memberId, pair.given.memberId];
	const own = sides.find((memberId) => speaksFor(actor, memberId));
	if (!own && !isCoordinator(actor)) return notFound();

	const legs = await legsForPair(ctx, pair);
	if (!legs.ok) return legs;
	const plain = legs.value.map((leg) => ({ ...leg, id: '' }));
	if (await staleListings(ctx, plain)) return conflict('listing-closed');
	const kind = kindOf(plain);
	const key = contentKey(kind, plain);
	const open = await openWithKey(ctx, key);
	if (open) return ok({ id: open });
	const taken = await takenListings(ctx);
	if (plain.some((leg) => taken.needs.has(leg.needId))) return conflict('need-taken');

	const id = await openProposal(ctx, {
		proposal: { origin: 'match', kind, contentKey: key, explanation: [] },
		legs: legs.value
	});
	if (own) await acceptFor(ctx, id, own);
	await record(ctx, 'proposal.made', { kind: 'proposal', id }, { offer: offerId, need: needId });
	await writeToParties(ctx, 'proposed', plain, {
		path: `proposals/${id}`,
		...(own ? { except: own } : {}),
		onceKey: `proposed ${id}`
	});
	await notify(ctx, 'match');
	return ok({ id });
}

async function openWithKey(ctx: Ctx, key: string): Promise<string | undefined> {
	const [open] = await ctx.tx
		.select({ id: proposal.id })
		.from(proposal)
		.where(
			and(
				eq(proposal.clusterId, ctx.cluster.id),
				eq(proposal.contentKey, key),
				eq(proposal.state, 'open')
			)
		);
	return open?.id;
}

const acceptFor = (ctx: Ctx, proposalId: string, memberId: string) =>
	writeAnswer(ctx, {
		proposalId,
		memberId,
		version: 1,
		kind: 'accept',
		personId: personIdOf(ctx.actor) ?? null,
		byName: actorName(ctx.actor)
	});

import { and, eq, sql } from 'drizzle-orm';
import type { Reason } from '@klaster/engine/match';
import { conflict, ok, type Result } from '#platform/domain/result.ts';
import type { Ctx } from '#platform/server/context.ts';
import { rows } from '#platform/server/db.ts';
import { commonTerms, legBetween } from '../domain/proposal-leg.ts';
import type { Leg } from '../domain/proposal.ts';
import { fit, need, offer } from './tables.ts';

/** A leg to be, with how well the offer fits the need and why. */
export type FitLeg = Omit<Leg, 'id'> & { score: number; reasons: Reason[] };

export type OfferRow = typeof offer.$inferSelect;
export type NeedRow = typeof need.$inferSelect;

/** An offer and a need of the cluster by their ids; undefined when there is no such pair. */
export async function pairOf(
	ctx: Ctx,
	offerId: string,
	needId: string
): Promise<{ given: OfferRow; wanted: NeedRow } | undefined> {
	const [given] = await ctx.tx
		.select()
		.from(offer)
		.where(and(eq(offer.clusterId, ctx.cluster.id), eq(offer.id, offerId)));
	const [wanted] = await ctx.tx
		.select()
		.from(need)
		.where(and(eq(need.clusterId, ctx.cluster.id), eq(need.id, needId)));
	return given && wanted ? { given, wanted } : undefined;
}

/**
 * The legs in which an offer may serve a need: one as a gift or against payment; where both sides want
 * nothing but an exchange, a second one that goes back. Fails when the fit is blocked, or when nothing
 * of the taker's fits a need of the giver.
 */
export async function legsForPair(
	ctx: Ctx,
	{ given, wanted }: { given: OfferRow; wanted: NeedRow }
): Promise<Result<FitLeg[]>> {
	const [fitting] = await ctx.tx
		.select()
		.from(fit)
		.where(
			and(eq(fit.clusterId, ctx.cluster.id), eq(fit.offerId, given.id), eq(fit.needId, wanted.id))
		);
	const [terms] = commonTerms(given, wanted);
	if (!terms || fitting?.blocked) return conflict('fit-blocked');
	const leg = {
		...legBetween(given, wanted, terms),
		score: fitting?.score ?? 0,
		reasons: (fitting?.reasons ?? []) as Reason[]
	};
	if (terms !== 'exchange') return ok([leg]);
	const back = await legBack(ctx, given.memberId, wanted.memberId);
	return back ? ok([leg, back]) : conflict('nothing-in-return');
}

/** The best that the taker can give the giver in exchange, if anything. */
async function legBack(ctx: Ctx, giverId: string, takerId: string): Promise<FitLeg | undefined> {
	const [best] = await rows<{
		offer_id: string;
		need_id: string;
		score: number;
		reasons: Reason[];
	}>(
		ctx.tx,
		sql`select fit.offer_id, fit.need_id, fit.score, fit.reasons from fit
			join offer on offer.cluster_id = fit.cluster_id and offer.id = fit.offer_id
			join need on need.cluster_id = fit.cluster_id and need.id = fit.need_id
			where fit.blocked is null and offer.member_id = ${takerId} and need.member_id = ${giverId}
			and offer.closed_at is null and need.closed_at is null
			and 'exchange' = any(offer.terms) and 'exchange' = any(need.terms)
			order by need.priority * fit.score desc, fit.need_id, fit.offer_id limit 1`
	);
	const pair = best && (await pairOf(ctx, best.offer_id, best.need_id));
	return (
		pair && {
			...legBetween(pair.given, pair.wanted, 'exchange'),
			score: best.score,
			reasons: best.reasons
		}
	);
}

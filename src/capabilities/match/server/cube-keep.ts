import { and, eq, notInArray, sql } from 'drizzle-orm';
import type { CubeInput, CubeResult } from '@klaster/engine/cube';
import { record } from '#platform/server/audit.ts';
import type { Ctx } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import type { Reason } from '@klaster/engine/match';
import { contentKey } from '../domain/proposal.ts';
import { legBetween } from '../domain/proposal-leg.ts';
import { declinedPairs } from './cube-input.ts';
import { mailCubeDigest } from './cube-mail.ts';
import type { FitLeg, NeedRow, OfferRow } from './proposal-legs.ts';
import { takenListings } from './proposal-listings.ts';
import { lockProposals } from './proposal-lock.ts';
import { closeProposal, openProposal } from './proposal-write.ts';
import { cubeRun, fit, need, offer, proposal } from './tables.ts';

/**
 * Keeps what a solve found: a proposal that is open already stays with its answers, a new one opens,
 * and the cube's own open ones that are no longer part of the answer are withdrawn. Each party hears of
 * its new ones in one letter. Doing it twice changes nothing.
 */
export async function keepCube(
	ctx: Ctx,
	runId: string,
	input: CubeInput,
	result: CubeResult
): Promise<void> {
	await lockProposals(ctx);
	const legsOf = await legReader(ctx, result);
	const kept: string[] = [];
	const opened: { id: string; legs: readonly FitLeg[] }[] = [];
	for (const found of result.proposals) {
		const legs = legsOf(found);
		if (!legs) continue;
		const key = contentKey(found.kind, legs);
		kept.push(key);
		const updated = await ctx.tx
			.update(proposal)
			.set({ runId, explanation: found.reasons })
			.where(isOpenLike(ctx, key))
			.returning({ id: proposal.id });
		if (updated.length > 0) continue;
		const id = await openProposal(ctx, {
			proposal: {
				origin: 'cube',
				kind: found.kind,
				contentKey: key,
				explanation: found.reasons,
				runId
			},
			legs
		});
		await record(ctx, 'proposal.made', { kind: 'proposal', id }, { run: runId });
		opened.push({ id, legs });
	}
	for (const { id } of await vanished(ctx, kept)) {
		await closeProposal(ctx, id, 'withdrawn');
		await record(ctx, 'proposal.withdrawn', { kind: 'proposal', id }, { because: runId });
	}
	const { proposals: _, ...rest } = result;
	await ctx.tx
		.update(cubeRun)
		.set({ status: result.status, result: rest, parameters: input.settings ?? {} })
		.where(and(eq(cubeRun.clusterId, ctx.cluster.id), eq(cubeRun.id, runId)));
	await mailCubeDigest(ctx, runId, opened);
	const counts = { opened: opened.length, kept: kept.length - opened.length };
	await record(
		ctx,
		'cube.solved',
		{ kind: 'cube', id: runId },
		{ ...counts, status: result.status }
	);
	await notify(ctx, 'match');
}

const isOpenLike = (ctx: Ctx, key: string) =>
	and(
		eq(proposal.clusterId, ctx.cluster.id),
		eq(proposal.contentKey, key),
		eq(proposal.state, 'open')
	);

const vanished = (ctx: Ctx, kept: string[]) =>
	ctx.tx
		.select({ id: proposal.id })
		.from(proposal)
		.where(
			and(
				eq(proposal.clusterId, ctx.cluster.id),
				eq(proposal.origin, 'cube'),
				eq(proposal.state, 'open'),
				kept.length > 0 ? notInArray(proposal.contentKey, kept) : undefined
			)
		);

/** Turns the engine's legs into ours; undefined when people closed, took or declined one meanwhile. */
async function legReader(ctx: Ctx, result: CubeResult) {
	const legs = result.proposals.flatMap((found) => found.legs);
	const offerIds = sql.param(legs.map((leg) => leg.offer));
	const needIds = sql.param(legs.map((leg) => leg.need));
	const offers = await ctx.tx
		.select()
		.from(offer)
		.where(sql`${offer.id} = any(${offerIds}::uuid[]) and ${offer.closedAt} is null`);
	const needs = await ctx.tx
		.select()
		.from(need)
		.where(sql`${need.id} = any(${needIds}::uuid[]) and ${need.closedAt} is null`);
	const fitted = await ctx.tx
		.select({ offerId: fit.offerId, needId: fit.needId, reasons: fit.reasons })
		.from(fit)
		.where(
			sql`${fit.offerId} = any(${offerIds}::uuid[]) and ${fit.needId} = any(${needIds}::uuid[])`
		);
	const offerOf = new Map<string, OfferRow>(offers.map((row) => [row.id, row]));
	const needOf = new Map<string, NeedRow>(needs.map((row) => [row.id, row]));
	const { needs: taken } = await takenListings(ctx);
	const declined = new Set(
		(await declinedPairs(ctx)).map(({ offerId, needId }) => `${offerId} ${needId}`)
	);
	const reasonsOf = new Map(fitted.map((row) => [`${row.offerId} ${row.needId}`, row.reasons]));
	return (found: CubeResult['proposals'][number]): FitLeg[] | undefined => {
		const read = found.legs.map((leg) => {
			const given = offerOf.get(leg.offer);
			const wanted = needOf.get(leg.need);
			if (!given || !wanted || taken.has(wanted.id)) return undefined;
			if (declined.has(`${given.id} ${wanted.id}`)) return undefined;
			const reasons = (reasonsOf.get(`${leg.offer} ${leg.need}`) ?? []) as Reason[];
			return { ...legBetween(given, wanted, leg.terms), score: leg.score, reasons };
		});
		return read.every((leg) => leg !== undefined) ? read : undefined;
	};
}

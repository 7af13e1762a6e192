import type { CubeInput, CubeResult } from '@klaster/engine/cube';
import { expect, test } from 'vitest';
import { newId } from '#platform/domain/id.ts';
import type { Ctx } from '#platform/server/context.ts';
import { startTask } from '#platform/server/progress.ts';
import { useDatabase } from '#tests/database.ts';
import { answerProposal } from './answer-proposal.ts';
import { cubeInput } from './cube-input.ts';
import { keepCube } from './cube-keep.ts';
import { lettersOf, proposed, RING, ringWorld, type ProposalWorld } from './proposal.test-world.ts';
import { proposeFromFit } from './propose-from-fit.ts';
import { proposals } from './queries-proposals.ts';
import { CUBE_TASK } from './solve-cube.ts';
import { cubeRun } from './tables.ts';

useDatabase();

/** A result of the engine over pairs "offer > need" named by their titles. */
function resultOf(
	here: ProposalWorld,
	kind: 'direct' | 'ring',
	...pairs: [string, string][]
): CubeResult {
	const legs = pairs.map(([offer, need]) => ({
		offer: here.ids[offer]!,
		need: here.ids[need]!,
		from: '',
		to: '',
		terms: kind === 'ring' ? ('exchange' as const) : ('gift' as const),
		score: 0.8
	}));
	return {
		status: 'optimal',
		levels: [],
		proposals: legs.length === 0 ? [] : [{ id: 'x', kind, legs, value: 1, reasons: [] }],
		served: [],
		leftOver: [],
		counts: { members: 3, offers: 3, needs: 3, partnerships: pairs.length },
		seed: 1,
		parameters: { ringLength: 3, maxPartnerships: 5, minScore: 0, timeLimitSeconds: 1 },
		statistics: { columns: 0, rows: 0, nodes: 0, components: 0, timedOut: false }
	};
}

const input: CubeInput = { members: [], offers: [], needs: [], fits: [] };

/** Keeps a result as a solve of its own would. */
const keeping = (result: CubeResult) => async (ctx: Ctx) => {
	const taskId = await startTask(ctx, CUBE_TASK, {});
	const id = newId();
	await ctx.tx.insert(cubeRun).values({
		clusterId: ctx.cluster.id,
		id,
		taskId,
		parameters: {},
		seed: 1,
		createdAt: ctx.clock.now()
	});
	await keepCube(ctx, id, input, result);
	return id;
};

const statesOf = async (here: ProposalWorld) =>
	(await here.as(here.coordinator, (ctx) => proposals(ctx)))
		.map(({ kind, state }) => `${kind} ${state}`)
		.sort();

test('a solve opens proposals, and each party gets one letter', async () => {
	const here = await ringWorld();
	await here.as(here.coordinator, keeping(resultOf(here, 'ring', ...RING)));
	expect(await statesOf(here)).toEqual(['ring open']);
	const letters = await lettersOf(here);
	expect(letters).toHaveLength(3);
	expect(letters[0]!.subject).toBe('Klaster Próbny: 1 propozycja partnerstwa');
});

test('the same answer again keeps proposals with their answers and writes to nobody', async () => {
	const here = await ringWorld();
	const result = resultOf(here, 'ring', ...RING);
	await here.as(here.coordinator, keeping(result));
	const [before] = await here.as(here.clerk, (ctx) => proposals(ctx));
	const accept = { proposalId: before!.id, memberId: here.office, version: '1', answer: 'accept' };
	await here.as(here.clerk, (ctx) => answerProposal(ctx, accept));
	const turned = { ...result.proposals[0]!, legs: result.proposals[0]!.legs.toReversed() };
	await here.as(here.coordinator, keeping({ ...result, proposals: [turned] }));
	const after = await here.as(here.clerk, (ctx) => proposals(ctx));
	expect(after.map(({ id }) => id)).toEqual([before!.id]);
	expect(after[0]!.mayAnswer).toEqual([]);
	expect(await lettersOf(here)).toHaveLength(3);
});

test('keeping one run twice, as after a crash, changes nothing', async () => {
	const here = await ringWorld();
	const result = resultOf(here, 'ring', ...RING);
	const runId = await here.as(here.coordinator, keeping(result));
	await here.as(here.coordinator, (ctx) => keepCube(ctx, runId, input, result));
	expect(await statesOf(here)).toEqual(['ring open']);
	expect(await lettersOf(here)).toHaveLength(3);
});

test('what is no longer part of the answer is withdrawn, but not what people proposed', async () => {
	const here = await ringWorld();
	const own = { offerId: here.ids.sala, needId: here.ids.miejsce };
	await here.as(here.clerk, (ctx) => proposeFromFit(ctx, own));
	await here.as(here.coordinator, keeping(resultOf(here, 'ring', ...RING)));
	await here.as(here.coordinator, keeping(resultOf(here, 'direct', ['szycie', 'stroje'])));
	expect(await statesOf(here)).toEqual(['direct open', 'direct open', 'ring withdrawn']);
	await here.as(here.coordinator, keeping(resultOf(here, 'direct')));
	expect(await statesOf(here)).toEqual(['direct open', 'direct withdrawn', 'ring withdrawn']);
});

test('a pair that was declined while the solver ran is not opened again', async () => {
	const here = await ringWorld();
	const id = await here.as(here.coordinator, (ctx) => proposed(ctx, here, ['szycie', 'stroje']));
	const decline = { proposalId: id, memberId: here.office, version: '1', answer: 'decline' };
	await here.as(here.clerk, (ctx) => answerProposal(ctx, { ...decline, reasonCode: 'price' }));
	await here.as(here.coordinator, keeping(resultOf(here, 'direct', ['szycie', 'stroje'])));
	expect(await statesOf(here)).toEqual(['direct declined']);
	const asked = await here.as(here.coordinator, cubeInput);
	expect(asked.settings?.excluded).toMatchObject([
		{ offer: here.ids.szycie, need: here.ids.stroje, reason: 'price' }
	]);
});

test('running partnerships take their need, their capacity and their place out of the next solve', async () => {
	const here = await ringWorld();
	const id = await here.as(here.coordinator, (ctx) => proposed(ctx, here, ['szycie', 'stroje']));
	const accept = { proposalId: id, version: '1', answer: 'accept' };
	await here.as(here.clerk, (ctx) => answerProposal(ctx, { ...accept, memberId: here.office }));
	await here.as(here.tailors, (ctx) => answerProposal(ctx, { ...accept, memberId: here.tailor }));
	const asked = await here.as(here.coordinator, cubeInput);
	expect(asked.needs.map(({ title }) => title).sort()).toEqual(['miejsce', 'półki']);
	expect(asked.offers.map(({ title }) => title).sort()).toEqual(['sala', 'stolarka']);
	const limits = Object.fromEntries(asked.members.map((one) => [one.name, one.maxPartnerships]));
	expect(limits).toEqual({ 'Krawiectwo Nitka': 4, 'Urząd Gminy': 4, 'Stolarnia Sęk': 5 });
});

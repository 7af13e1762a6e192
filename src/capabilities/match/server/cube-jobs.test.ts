import { expect, test } from 'vitest';
import { fixedClock } from '#platform/domain/clock.ts';
import { runJob } from '#platform/server/jobs.ts';
import { latestTask } from '#platform/server/progress.ts';
import { useDatabase } from '#tests/database.ts';
import { cubeJobs } from './cube-jobs.ts';
import { said } from './listing.test-world.ts';
import { placeNeed } from './place-listing.ts';
import { lettersOf, ringWorld, type ProposalWorld } from './proposal.test-world.ts';
import { cubeView } from './queries-cube.ts';
import { cancelCube, CUBE_TASK, solveCube } from './solve-cube.ts';

useDatabase();

/** Presses the button and does what a worker would then do. */
async function solved(here: ProposalWorld): Promise<string> {
	const started = await here.as(here.coordinator, solveCube);
	if (!started.ok) throw new Error(started.error.code);
	const payload = { clusterId: here.cluster.id, taskId: started.value.taskId };
	await runJob(cubeJobs[CUBE_TASK]!, payload, 'http://localhost:3000');
	return started.value.taskId;
}

/** Three members with something that fits: shelves for the tailor, work clothes for the office. */
async function fittingWorld(): Promise<ProposalWorld> {
	const here = await ringWorld();
	await here.as(here.clerk, (ctx) =>
		placeNeed(ctx, said(here.office, 'szycie strojów', { terms: ['gift', 'paid'] }))
	);
	await here.as(here.carpenter, (ctx) =>
		placeNeed(
			ctx,
			said(here.carpentry, 'tłumaczenie migowe', {
				terms: ['gift'],
				category: 'office.translation'
			})
		)
	);
	return here;
}

test('the button solves the cube: proposals, proof, what is left over, what is missing', async () => {
	const here = await fittingWorld();
	await solved(here);
	const view = await here.as(here.coordinator, cubeView);
	expect(view.run).toMatchObject({ status: 'optimal', gap: 0 });
	expect(view.task).toBeNull();
	expect(view.outdated).toBe(false);
	expect(view.ribbons.length).toBeGreaterThan(0);
	expect(view.leftOver.find(({ title }) => title === 'tłumaczenie migowe')).toMatchObject({
		reason: 'no-offer'
	});
	expect(view.served).toContain(here.office);
	expect(
		view.missingPieces.find(({ category }) => category === 'office.translation')
	).toMatchObject({
		place: 'Cieszyn',
		needs: [{ title: 'tłumaczenie migowe' }]
	});
});

test('solving again changes nothing and writes to nobody', async () => {
	const here = await fittingWorld();
	await solved(here);
	const before = await here.as(here.coordinator, cubeView);
	const letters = await lettersOf(here);
	await solved(here);
	const after = await here.as(here.coordinator, cubeView);
	expect(after.ribbons.map(({ id }) => id)).toEqual(before.ribbons.map(({ id }) => id));
	expect(await lettersOf(here)).toEqual(letters);
	expect(after.runs).toHaveLength(2);
});

test('a task that was stopped before it began solves nothing', async () => {
	const here = await fittingWorld();
	const started = await here.as(here.coordinator, solveCube);
	await here.as(here.coordinator, cancelCube);
	if (!started.ok) throw new Error(started.error.code);
	const payload = { clusterId: here.cluster.id, taskId: started.value.taskId };
	await runJob(cubeJobs[CUBE_TASK]!, payload, 'http://localhost:3000');
	expect((await here.as(here.coordinator, cubeView)).ribbons).toEqual([]);
	const task = await here.as(here.coordinator, (ctx) => latestTask(ctx, CUBE_TASK));
	expect(task?.state).toBe('cancelled');
});

test('a need stated after the solve is there, not yet looked at, and the answer is outdated', async () => {
	const here = await fittingWorld();
	await solved(here);
	const later = fixedClock('2026-11-25T10:00:00Z');
	const fields = said(here.office, 'tłumacz migowy');
	await here.as(here.clerk, (ctx) => placeNeed(ctx, fields), later);
	const view = await here.as(here.clerk, cubeView);
	expect(view.outdated).toBe(true);
	expect(view.leftOver.find(({ title }) => title === 'tłumacz migowy')?.reason).toBeNull();
	expect(view.can.solve).toBe(false);
});

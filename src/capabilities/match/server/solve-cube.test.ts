import { expect, test } from 'vitest';
import { fixedClock } from '#platform/domain/clock.ts';
import { latestTask } from '#platform/server/progress.ts';
import { useDatabase } from '#tests/database.ts';
import { NOW } from '#tests/world.ts';
import { matchWorld } from './listing.test-world.ts';
import { CUBE_TASK, cancelCube, solveCube } from './solve-cube.ts';
import { task } from '#platform/server/tables.ts';

useDatabase();

test('one solve at a time: pressing twice, or two at once, gives the same task', async () => {
	const here = await matchWorld();
	const both = await Promise.all([
		here.as(here.coordinator, solveCube),
		here.as(here.coordinator, solveCube)
	]);
	expect(both[0]).toEqual(both[1]);
	expect(await here.as(here.coordinator, solveCube)).toEqual(both[0]);
});

test('only the coordinator solves and stops', async () => {
	const here = await matchWorld();
	const refused = { ok: false, error: { code: 'not-found' } };
	expect(await here.as(here.clerk, solveCube)).toEqual(refused);
	expect(await here.as(here.clerk, cancelCube)).toEqual(refused);
});

test('stopped before it began, it ends at once and another may start', async () => {
	const here = await matchWorld();
	const first = await here.as(here.coordinator, solveCube);
	await here.as(here.coordinator, cancelCube);
	const stopped = await here.as(here.coordinator, (ctx) => latestTask(ctx, CUBE_TASK));
	expect(stopped?.state).toBe('cancelled');
	const later = fixedClock(new Date(Date.parse(NOW) + 1000));
	expect(await here.as(here.coordinator, solveCube, later)).not.toEqual(first);
});

test('a solve whose process was killed does not block for ever once it is stopped', async () => {
	const here = await matchWorld();
	const first = await here.as(here.coordinator, solveCube);
	await here.as(here.coordinator, (ctx) => ctx.tx.update(task).set({ state: 'running' }));
	expect(await here.as(here.coordinator, solveCube)).toEqual(first);
	await here.as(here.coordinator, cancelCube);
	expect(await here.as(here.coordinator, solveCube)).toEqual(first);
	const later = fixedClock(new Date(Date.parse(NOW) + 90_000));
	expect(await here.as(here.coordinator, solveCube, later)).not.toEqual(first);
});

import { expect, test } from 'vitest';
import { fixedClock } from '#platform/domain/clock.ts';
import { newId } from '#platform/domain/id.ts';
import { ownerRows } from '#platform/server/db.ts';
import { runJob } from '#platform/server/jobs.ts';
import { latestTask, taskById } from '#platform/server/progress.ts';
import { useDatabase } from '#tests/database.ts';
import { visitor } from '#tests/world.ts';
import { closeOffer } from './close-listing.ts';
import { fitJobs } from './fit-job.ts';
import { matchWorld, said, type MatchWorld } from './listing.test-world.ts';
import { placeNeed, placeOffer } from './place-listing.ts';
import { fitsOfMine, fitsOfNeed, fitsOfOffer } from './queries-fits.ts';
import { listingPage } from './queries-listing-page.ts';
import { fits } from './queries-open.ts';
import { matchOverview } from './queries-overview.ts';
import { fitsAreFresh } from './queries-round.ts';
import { cancelRefit, refit } from './refit.ts';
import { FIT_TASK } from './want-fits.ts';

useDatabase();

/** The job's clock is the machine's; what it looks at was stated before. */
const longAgo = fixedClock('2020-01-07T10:00:00Z');

const job = (here: MatchWorld, more: object = {}) =>
	runJob(fitJobs[FIT_TASK]!, { clusterId: here.cluster.id, ...more }, 'http://localhost:3000');

/** The office needs work clothes, on exchange or paid, in the first days of March. */
async function stated() {
	const here = await matchWorld();
	const [sewing, rent, clothes] = [newId(), newId(), newId()];
	const offer = (key: string, title: string, more = {}) =>
		here.as(
			here.tailors,
			(ctx) => placeOffer(ctx, said(here.tailor, title, { key, ...more })),
			longAgo
		);
	await offer(sewing, 'Szycie odzieży roboczej', { capacity: '10', unit: 'szt.' });
	await offer(rent, 'Odzież robocza', { terms: 'gift' });
	await offer(newId(), 'Transport mebli');
	await here.as(
		here.clerk,
		(ctx) =>
			placeNeed(
				ctx,
				said(here.office, 'Odzież robocza dla ekipy', {
					key: clothes,
					terms: ['exchange', 'paid'],
					availableFrom: '2027-03-01',
					availableUntil: '2027-03-31',
					capacity: '12',
					unit: 'szt'
				})
			),
		longAgo
	);
	return { here, sewing, rent, clothes };
}

test('fits are worked out with their reasons, the blocked ones apart', async () => {
	const { here, sewing, rent, clothes } = await stated();
	expect(await here.as(here.clerk, fitsAreFresh)).toBe(false);
	await job(here);
	const [best, blocked, ...more] = await here.as(here.clerk, (ctx) => fitsOfNeed(ctx, clothes));
	expect(more).toEqual([]);
	expect(best).toMatchObject({ offer: { id: sewing }, blocked: null, can: { propose: true } });
	expect(best!.why).toMatch(
		/odzież.*; .*zamiana pasuje obu; wolne w marcu 2027; wystarczy na część: 10 z 12$/
	);
	expect(blocked).toMatchObject({ offer: { id: rent }, blocked: 'terms', can: { propose: false } });
	expect(blocked!.why).toMatch(
		/^różne warunki: oferta to dar, a potrzeba to zamiana lub zapłata; /
	);
	expect(await here.as(here.tailors, (ctx) => fitsOfOffer(ctx, sewing))).toHaveLength(1);
	expect((await here.as(here.tailors, (ctx) => fitsOfMine(ctx, 5))).give).toHaveLength(1);
	expect(await here.as(here.clerk, fitsAreFresh)).toBe(true);
});

test('run again nothing is written; only what differs is', async () => {
	const { here, sewing } = await stated();
	const times = () =>
		ownerRows<{ offer_id: string; computed_at: Date }>(
			'select offer_id, computed_at from fit where cluster_id = $1 order by offer_id',
			[here.cluster.id]
		);
	await job(here);
	const first = await times();
	await job(here);
	expect(await times()).toEqual(first);
	await here.as(here.tailors, (ctx) => closeOffer(ctx, sewing, { reason: 'no-longer' }));
	await job(here);
	expect(await times()).toEqual(first.filter(({ offer_id }) => offer_id !== sewing));
});

test('before the fits are worked out again a page says that they follow', async () => {
	const { here, sewing, clothes } = await stated();
	const page = () => here.as(here.clerk, (ctx) => listingPage(ctx, 'need', clothes));
	expect(await page()).toMatchObject({ pending: true, fits: [] });
	await job(here);
	expect(await page()).toMatchObject({ pending: false, state: 'open' });
	await here.as(here.tailors, (ctx) => closeOffer(ctx, sewing, { reason: 'no-longer' }));
	expect((await page())!.fits.map(({ blocked }) => blocked)).toEqual(['terms']);
});

test('started by hand it is one task with progress that can be cancelled', async () => {
	const { here } = await stated();
	const first = await here.as(here.coordinator, refit);
	const second = await here.as(here.coordinator, refit);
	expect(second).toEqual(first);
	const taskId = first.ok ? first.value : '';
	await job(here, { taskId });
	expect(await here.as(here.coordinator, (ctx) => taskById(ctx, taskId))).toMatchObject({
		state: 'done',
		result: { offers: 3, needs: 1, fits: 2 }
	});
	await here.as(here.coordinator, refit);
	await here.as(here.coordinator, cancelRefit);
	expect(await here.as(here.coordinator, (ctx) => latestTask(ctx, FIT_TASK))).toMatchObject({
		state: 'cancelled'
	});
});

test('only the coordinator starts it', async () => {
	const { here } = await stated();
	for (const actor of [here.clerk, visitor])
		for (const command of [refit, cancelRefit])
			expect(await here.as<unknown>(actor, command)).toEqual({
				ok: false,
				error: { code: 'not-found' }
			});
});

test('nobody sees the fits of another cluster; the first page counts its own', async () => {
	const { here } = await stated();
	const elsewhere = await stated();
	await job(here);
	expect(await elsewhere.here.as(elsewhere.here.coordinator, fits)).toEqual([]);
	expect(await here.as(here.coordinator, matchOverview)).toMatchObject({
		counts: { members: 2, speaking: 2, offers: 3, needs: 1, fitted: 1 },
		silent: [],
		can: { coordinate: true, state: true }
	});
	const mine = await here.as(here.clerk, matchOverview);
	expect(mine.mine.map(({ called, needs }) => [called, needs.length])).toEqual([
		['Urząd Gminy', 1]
	]);
	expect(mine.take).toHaveLength(1);
});

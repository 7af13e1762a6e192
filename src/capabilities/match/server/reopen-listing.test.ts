import { expect, test } from 'vitest';
import { newId } from '#platform/domain/id.ts';
import { history } from '#platform/server/audit.ts';
import { useDatabase } from '#tests/database.ts';
import { visitor } from '#tests/world.ts';
import { closeOffer } from './close-listing.ts';
import { matchWorld, said } from './listing.test-world.ts';
import { loadListing } from './load-listing.ts';
import { placeOffer } from './place-listing.ts';
import { reopenNeed, reopenOffer } from './reopen-listing.ts';

useDatabase();

async function closedOffer() {
	const here = await matchWorld();
	const key = newId();
	await here.as(here.tailors, (ctx) => placeOffer(ctx, said(here.tailor, 'Szycie', { key })));
	await here.as(here.tailors, (ctx) => closeOffer(ctx, key, { reason: 'mistake' }));
	return { here, key };
}

test('closing is undone, once however often one presses', async () => {
	const { here, key } = await closedOffer();
	for (const _ of [1, 2])
		expect(await here.as(here.tailors, (ctx) => reopenOffer(ctx, key))).toEqual({ ok: true });
	expect(await here.as(here.clerk, (ctx) => loadListing(ctx, 'offer', key))).toMatchObject({
		state: 'open',
		listing: { closedAt: null, closedReason: null }
	});
	const lines = await here.as(here.coordinator, (ctx) => history(ctx, { subjectId: key }));
	expect(lines.map(({ action }) => action)).toEqual([
		'offer.reopened',
		'offer.closed',
		'offer.placed'
	]);
});

test('absent and forbidden look the same', async () => {
	const { here, key } = await closedOffer();
	const elsewhere = await matchWorld();
	for (const attempt of [
		here.as(here.clerk, (ctx) => reopenOffer(ctx, key)),
		here.as(visitor, (ctx) => reopenOffer(ctx, key)),
		elsewhere.as(elsewhere.coordinator, (ctx) => reopenOffer(ctx, key)),
		here.as(here.tailors, (ctx) => reopenNeed(ctx, key))
	])
		expect(await attempt).toEqual({ ok: false, error: { code: 'not-found' } });
});

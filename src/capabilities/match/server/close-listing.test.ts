import { expect, test } from 'vitest';
import { newId } from '#platform/domain/id.ts';
import { history } from '#platform/server/audit.ts';
import { ownerRows } from '#platform/server/db.ts';
import { useDatabase } from '#tests/database.ts';
import { visitor } from '#tests/world.ts';
import { closeNeed, closeOffer } from './close-listing.ts';
import { matchWorld, said } from './listing.test-world.ts';
import { loadListing } from './load-listing.ts';
import { placeNeed, placeOffer } from './place-listing.ts';

useDatabase();

test('closed with a reason, nobody else sees it, and the register forgets its words', async () => {
	const here = await matchWorld();
	const key = newId();
	await here.as(here.tailors, (ctx) => placeOffer(ctx, said(here.tailor, 'Szycie', { key })));
	const close = () =>
		here.as(here.tailors, (ctx) => closeOffer(ctx, key, { reason: 'arranged-elsewhere' }));
	expect(await close()).toEqual({ ok: true });
	expect((await close()).ok).toBe(true);
	expect(await here.as(here.clerk, (ctx) => loadListing(ctx, 'offer', key))).toBeNull();
	expect(await here.as(here.tailors, (ctx) => loadListing(ctx, 'offer', key))).toMatchObject({
		state: 'closed',
		listing: { closedReason: 'arranged-elsewhere' },
		can: { edit: false, reopen: true }
	});
	const [row] = await ownerRows('select offer_words, offer_categories from member where id = $1', [
		here.tailor
	]);
	expect(row).toEqual({ offer_words: '', offer_categories: [] });
	const lines = await here.as(here.coordinator, (ctx) => history(ctx, { subjectId: key }));
	expect(lines.map(({ action }) => action)).toEqual(['offer.closed', 'offer.placed']);
});

test('a reason is needed, and must be one of those offered', async () => {
	const here = await matchWorld();
	const key = newId();
	await here.as(here.clerk, (ctx) => placeNeed(ctx, said(here.office, 'Półki', { key })));
	for (const reason of [undefined, '', 'because'])
		expect(await here.as(here.clerk, (ctx) => closeNeed(ctx, key, { reason }))).toEqual({
			ok: false,
			error: { code: 'invalid', fields: { reason: 'required' } }
		});
});

test('absent and forbidden look the same', async () => {
	const here = await matchWorld();
	const elsewhere = await matchWorld();
	const key = newId();
	await here.as(here.tailors, (ctx) => placeOffer(ctx, said(here.tailor, 'Szycie', { key })));
	const reason = { reason: 'mistake' };
	for (const attempt of [
		here.as(here.clerk, (ctx) => closeOffer(ctx, key, reason)),
		here.as(visitor, (ctx) => closeOffer(ctx, key, reason)),
		elsewhere.as(elsewhere.coordinator, (ctx) => closeOffer(ctx, key, reason)),
		here.as(here.tailors, (ctx) => closeNeed(ctx, key, reason))
	])
		expect(await attempt).toEqual({ ok: false, error: { code: 'not-found' } });
});

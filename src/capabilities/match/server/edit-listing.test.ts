import { expect, test } from 'vitest';
import { newId } from '#platform/domain/id.ts';
import { history } from '#platform/server/audit.ts';
import type { Actor } from '#platform/server/context.ts';
import { useDatabase } from '#tests/database.ts';
import { visitor } from '#tests/world.ts';
import { closeOffer } from './close-listing.ts';
import { editNeed, editOffer } from './edit-listing.ts';
import { matchWorld, said, type MatchWorld } from './listing.test-world.ts';
import { loadListing } from './load-listing.ts';
import { placeNeed, placeOffer } from './place-listing.ts';

useDatabase();

/** A tailor's offer and the fields that its form would send back unchanged. */
async function offered(here: MatchWorld) {
	const placed = await here.as(here.tailors, (ctx) => placeOffer(ctx, said(here.tailor, 'Szycie')));
	if (!placed.ok) throw new Error('not placed');
	const { id, updatedAt } = placed.value;
	return { id, fields: said(here.tailor, 'Szycie', { version: updatedAt.toISOString() }) };
}

test('a change is kept, searched by and written to the history with what changed', async () => {
	const here = await matchWorld();
	const { id, fields } = await offered(here);
	const more = { ...fields, description: 'Fartuchy', terms: 'paid', priceMax: '50' };
	expect(await here.as(here.tailors, (ctx) => editOffer(ctx, id, more))).toMatchObject({
		ok: true
	});
	const after = await here.as(here.clerk, (ctx) => loadListing(ctx, 'offer', id));
	expect(after?.listing).toMatchObject({
		description: 'Fartuchy',
		terms: ['paid'],
		price: { min: null, max: { amount: 5000, currency: 'PLN' } }
	});
	const [line] = await here.as(here.coordinator, (ctx) => history(ctx, { subjectId: id }));
	expect(line).toMatchObject({
		action: 'offer.changed',
		data: { changed: expect.arrayContaining(['description', 'terms', 'price']) }
	});
});

test('whoever comes second with an old version is told so and changes nothing', async () => {
	const here = await matchWorld();
	const { id, fields } = await offered(here);
	const results = await Promise.all(
		['Fartuchy', 'Zasłony'].map((title) =>
			here.as(here.tailors, (ctx) => editOffer(ctx, id, { ...fields, title }))
		)
	);
	expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
	expect(results.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'stale' } });
});

test('nothing different leaves no trace', async () => {
	const here = await matchWorld();
	const { id, fields } = await offered(here);
	expect((await here.as(here.tailors, (ctx) => editOffer(ctx, id, fields))).ok).toBe(true);
	expect(await here.as(here.coordinator, (ctx) => history(ctx, { subjectId: id }))).toHaveLength(1);
});

test('a closed one is not changed', async () => {
	const here = await matchWorld();
	const { id, fields } = await offered(here);
	await here.as(here.tailors, (ctx) => closeOffer(ctx, id, { reason: 'no-longer' }));
	expect(await here.as(here.tailors, (ctx) => editOffer(ctx, id, fields))).toMatchObject({
		error: { code: 'conflict', fields: { '': 'listing-closed' } }
	});
});

test('a need’s urgency changes; wrong fields are named', async () => {
	const here = await matchWorld();
	const need = await here.as(here.clerk, (ctx) => placeNeed(ctx, said(here.office, 'Półki')));
	if (!need.ok) throw new Error('not placed');
	const { id, updatedAt } = need.value;
	const fields = said(here.office, 'Półki', { version: updatedAt.toISOString(), priority: '3' });
	expect(await here.as(here.clerk, (ctx) => editNeed(ctx, id, fields))).toMatchObject({
		value: { priority: 3 }
	});
	expect(
		await here.as(here.clerk, (ctx) => editNeed(ctx, id, { ...fields, title: '' }))
	).toMatchObject({ error: { code: 'invalid', fields: { title: 'required' } } });
});

test('absent and forbidden look the same', async () => {
	const here = await matchWorld();
	const elsewhere = await matchWorld();
	const { id, fields } = await offered(here);
	const edit = (where: MatchWorld, actor: Actor, which: string) =>
		where.as(actor, (ctx) => editOffer(ctx, which, fields));
	for (const attempt of [
		edit(here, here.clerk, id),
		edit(here, visitor, id),
		edit(elsewhere, elsewhere.coordinator, id),
		edit(here, here.tailors, newId()),
		edit(here, here.tailors, 'x')
	])
		expect(await attempt).toEqual({ ok: false, error: { code: 'not-found' } });
	expect((await edit(here, here.coordinator, id)).ok).toBe(true);
});

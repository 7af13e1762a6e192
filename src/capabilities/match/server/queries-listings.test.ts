import { expect, test } from 'vitest';
import type { Actor } from '#platform/server/context.ts';
import { useDatabase } from '#tests/database.ts';
import { visitor } from '#tests/world.ts';
import { readListFilter } from '../domain/list-filter.ts';
import { closeOffer } from './close-listing.ts';
import { matchWorld, memberIn, said, type MatchWorld } from './listing.test-world.ts';
import { placeOffer } from './place-listing.ts';
import { facets, listings } from './queries-listings.ts';
import { listingsOfMember, publicListings } from './queries-member.ts';

useDatabase();

async function stated() {
	const here = await matchWorld();
	const resting = await memberIn(here, 'Zawieszona');
	const place = (member: string, title: string, more = {}) =>
		here.as(here.coordinator, (ctx) => placeOffer(ctx, said(member, title, more)));
	await place(here.tailor, 'Szycie odzieży roboczej', { terms: 'paid' });
	await place(here.office, 'Sala na 20 osób', { kind: 'space', terms: 'gift' });
	await place(here.office, 'Stare biurka', { kind: 'goods', availableUntil: '2026-11-23' });
	const closed = await place(here.tailor, 'Zasłony');
	if (closed.ok)
		await here.as(here.tailors, (ctx) => closeOffer(ctx, closed.value.id, { reason: 'mistake' }));
	await place(resting, 'Pranie');
	return { here, resting };
}

const titles = (here: MatchWorld, actor: Actor, query: string) =>
	here.as(actor, async (ctx) =>
		(
			await listings(ctx, 'offer', readListFilter(new URLSearchParams(`sort=title&${query}`)))
		).lines.map(({ title }) => title)
	);

test('search finds without diacritics, any word in any order, also by whose it is', async () => {
	const { here } = await stated();
	expect(await titles(here, here.clerk, 'q=ODZIEZY szyc')).toEqual(['Szycie odzieży roboczej']);
	expect(await titles(here, here.clerk, 'q=nitka robocz')).toEqual(['Szycie odzieży roboczej']);
	expect(await titles(here, here.clerk, 'q=%25')).toEqual(await titles(here, here.clerk, ''));
	expect(await titles(here, here.clerk, 'q=cycie')).toEqual([]);
});

test('filters narrow, and what is over or closed only its own see', async () => {
	const { here } = await stated();
	expect(await titles(here, here.clerk, '')).toEqual([
		'Pranie',
		'Sala na 20 osób',
		'Szycie odzieży roboczej'
	]);
	expect(await titles(here, here.clerk, 'kind=space')).toEqual(['Sala na 20 osób']);
	expect(await titles(here, here.clerk, 'terms=paid')).toEqual(['Szycie odzieży roboczej']);
	expect(await titles(here, here.clerk, 'sector=business')).toEqual(['Szycie odzieży roboczej']);
	expect(await titles(here, here.clerk, 'mine=1')).toEqual(['Sala na 20 osób']);
	expect(await titles(here, here.clerk, 'state=past')).toEqual(['Stare biurka']);
	expect(await titles(here, here.tailors, 'state=past')).toEqual(['Zasłony']);
	expect(await titles(here, here.coordinator, 'state=past')).toEqual(['Stare biurka', 'Zasłony']);
});

test('filters say how many there are', async () => {
	const { here } = await stated();
	expect(await here.as(here.clerk, (ctx) => facets(ctx, 'offer', 'open'))).toMatchObject({
		kind: [
			{ value: 'service', count: 2 },
			{ value: 'space', count: 1 }
		],
		terms: [
			{ value: 'gift', count: 2 },
			{ value: 'exchange', count: 1 },
			{ value: 'paid', count: 1 }
		],
		mine: 1,
		past: 1,
		all: 3
	});
});

test('a member’s page shows what is open; the public one nothing of who is not active', async () => {
	const { here, resting } = await stated();
	const own = await here.as(here.clerk, (ctx) => listingsOfMember(ctx, here.office));
	expect(own.offers.map(({ title }) => title)).toEqual(['Sala na 20 osób']);
	expect((await here.as(visitor, (ctx) => listingsOfMember(ctx, here.office))).offers).toEqual([]);
	const shown = await here.as(visitor, (ctx) => publicListings(ctx, here.tailor));
	expect(shown.offers.map(({ title }) => title)).toEqual(['Szycie odzieży roboczej']);
	await here.as(here.coordinator, async (ctx) =>
		ctx.tx.execute(`update member set standing = 'suspended' where id = '${resting}'`)
	);
	expect((await here.as(visitor, (ctx) => publicListings(ctx, resting))).offers).toEqual([]);
	expect(await titles(here, here.clerk, 'q=pranie')).toEqual([]);
});

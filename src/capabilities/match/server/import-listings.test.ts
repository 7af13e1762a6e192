import { expect, test } from 'vitest';
import type { Ctx } from '#platform/server/context.ts';
import { history } from '#platform/server/audit.ts';
import { useDatabase } from '#tests/database.ts';
import { closeOffer } from './close-listing.ts';
import { listingRecipe } from './import-listings.ts';
import { matchWorld, memberIn, said, type MatchWorld } from './listing.test-world.ts';
import { listings } from './queries-listings.ts';
import { placeOffer } from './place-listing.ts';
import { readListFilter } from '../domain/list-filter.ts';
import { guessMapping } from '#platform/server/sheets/mapping.ts';

useDatabase();

const offers = listingRecipe('offer');
const row = (number: number, cells: Record<string, string>) => ({ number, cells });
const sewing = {
	member: 'krawiectwo nitka',
	title: 'Szycie fartuchów',
	kind: 'usługa',
	terms: 'odpłatnie, na zamianę',
	priceMin: '25,50',
	availableFrom: '1.03.2027'
};

const plan = (here: MatchWorld, cells: Record<string, string>[]) =>
	here.as(here.coordinator, (ctx) =>
		offers.plan(
			ctx,
			cells.map((one, at) => row(at + 2, one)),
			async () => {}
		)
	);

/** Imports as the machine does: plans, writes what is due, finishes. */
const bring = (here: MatchWorld, cells: Record<string, string>[]) =>
	here.as(here.coordinator, async (ctx: Ctx) => {
		const { errors, items } = await offers.plan(
			ctx,
			cells.map((one, at) => row(at + 2, one)),
			async () => {}
		);
		expect(errors).toEqual([]);
		const due = items.filter(({ outcome }) => outcome !== 'unchanged').map(({ item }) => item);
		await offers.write(ctx, due);
		const counts = { new: 0, changed: 0, unchanged: 0 };
		for (const { outcome } of items) counts[outcome]++;
		if (due.length > 0) await offers.finish(ctx, due, counts, 'oferty.csv');
		return counts;
	});

const titles = async (here: MatchWorld) =>
	(
		await here.as(here.coordinator, (ctx) =>
			listings(ctx, 'offer', readListFilter(new URLSearchParams('sort=title')))
		)
	).lines.map(({ title, price }) => [title, price?.min?.amount ?? null]);

test('the same table twice changes nothing; a changed cell changes one row', async () => {
	const here = await matchWorld();
	const table = [sewing, { ...sewing, title: 'Szycie zasłon', externalKey: 'A-7', priceMin: '' }];
	expect(await bring(here, table)).toEqual({ new: 2, changed: 0, unchanged: 0 });
	expect(await bring(here, table)).toEqual({ new: 0, changed: 0, unchanged: 2 });
	const renamed = [sewing, { ...table[1]!, title: 'Szycie firan' }];
	expect(await bring(here, renamed)).toEqual({ new: 0, changed: 1, unchanged: 1 });
	expect(await titles(here)).toEqual([
		['Szycie fartuchów', 2550],
		['Szycie firan', null]
	]);
	const lines = await here.as(here.coordinator, (ctx) => history(ctx));
	expect(lines.map(({ action }) => action)).toEqual(['offers.imported', 'offers.imported']);
});

test('what a row does not say stays as it is', async () => {
	const here = await matchWorld();
	await bring(here, [
		{ ...sewing, description: 'Fartuchy i czepki', category: 'SEWING AND ALTERATIONS' }
	]);
	const without = sewing;
	expect(await bring(here, [without])).toMatchObject({ unchanged: 1 });
	expect(await bring(here, [{ ...without, description: ' ' }])).toMatchObject({ unchanged: 1 });
	expect(await bring(here, [{ ...without, description: 'Obrusy' }])).toMatchObject({ changed: 1 });
});

test('what was closed stays closed', async () => {
	const here = await matchWorld();
	const placed = await here.as(here.tailors, (ctx) => placeOffer(ctx, said(here.tailor, 'Szycie')));
	if (!placed.ok) throw new Error('not placed');
	await here.as(here.tailors, (ctx) => closeOffer(ctx, placed.value.id, { reason: 'mistake' }));
	const cells = { ...sewing, title: 'szycie', terms: 'za darmo; zamiana', priceMin: '' };
	await bring(here, [cells]);
	expect(await titles(here)).toEqual([]);
});

test('members are found by tax number or name; every wrong cell is named', async () => {
	const here = await matchWorld();
	const withNip = await memberIn(here, 'Stolarnia', { nip: '5252248481' });
	await memberIn(here, 'Dwie Wieże');
	await memberIn(here, 'Dwie wieże');
	const { items } = await plan(here, [{ ...sewing, member: 'cokolwiek', nip: 'PL 525-224-84-81' }]);
	expect(items[0]?.item.memberId).toBe(withNip);
	const { errors } = await plan(here, [
		{ ...sewing, member: 'Nikt' },
		{ ...sewing, member: '', nip: '1111111111' },
		{ ...sewing, member: 'dwie wieze' },
		{ ...sewing, member: '' },
		{ ...sewing, title: 'Wróżenie', kind: 'czary', terms: '', capacity: 'dużo' },
		sewing,
		{ ...sewing, title: 'SZYCIE  FARTUCHÓW' }
	]);
	expect(errors.map(({ row: at, column, code }) => [at, column, code])).toEqual([
		[2, 'member', 'member-unknown'],
		[3, 'nip', 'member-unknown'],
		[4, 'member', 'member-ambiguous'],
		[5, 'member', 'required'],
		[6, 'kind', 'kind'],
		[6, 'terms', 'terms'],
		[6, 'capacity', 'number'],
		[8, 'title', 'twice']
	]);
});

test('only the coordinator imports', async () => {
	const here = await matchWorld();
	expect(await here.as(here.coordinator, async (ctx) => offers.may(ctx))).toBe(true);
	expect(await here.as(here.clerk, async (ctx) => offers.may(ctx))).toBe(false);
});

test('columns are found by their heads in either language', () => {
	const heads = ['Organizacja', 'Tytuł', 'Rodzaj', 'Warunki', 'Cena od', 'Termin', 'Terms'];
	expect(guessMapping(listingRecipe('need').columns, heads)).toEqual({
		member: 0,
		title: 1,
		kind: 2,
		terms: 3,
		priceMin: 4,
		availableUntil: 5
	});
	const english = ['Organisation', 'What', 'Kind', 'Terms', 'Urgency'];
	expect(guessMapping(listingRecipe('need').columns, english)).toMatchObject({
		title: 1,
		kind: 2,
		terms: 3,
		priority: 4
	});
});

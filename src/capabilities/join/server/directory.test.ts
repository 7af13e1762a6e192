import { expect, test } from 'vitest';
import { useDatabase } from '#tests/database.ts';
import { coordinatorOf, delegateOf, visitor, world, type World } from '#tests/world.ts';
import { newId } from '#platform/domain/id.ts';
import { ownerRows } from '#platform/server/db.ts';
import { directory, PAGE } from './directory.ts';
import { directoryFilter } from './directory-filter.ts';
import { wordsOf } from './directory-words.ts';

useDatabase();

interface Given {
	name: string;
	sector?: string;
	kind?: string;
	town?: string;
	standing?: string;
	confirmed?: string;
	offers?: string;
	categories?: string[];
}

async function place(where: World, given: Given): Promise<string> {
	const id = newId();
	const { name, town = 'Cieszyn' } = given;
	const facts = { name, town, shortName: null, description: '', street: null, postalCode: null };
	const words = wordsOf({ ...facts, website: null, nip: null, regon: null, krs: null, pkd: [] });
	await ownerRows(
		`insert into member (cluster_id, id, name, sector, legal_form, kind, town, standing, standing_since,
			last_confirmed_at, words, offer_words, offer_categories, created_at, updated_at)
		values ($1, $2, $3, $4, 'association', $5, $6, $7, now(), $8, $9, $10, $11, now(), now())`,
		[
			where.cluster.id,
			id,
			name,
			given.sector ?? 'social',
			given.kind ?? 'ordinary',
			town,
			given.standing ?? 'active',
			given.confirmed ?? null,
			words,
			given.offers ?? '',
			given.categories ?? []
		]
	);
	return id;
}

const read = (where: World, actor: Parameters<World['as']>[0], query = '') =>
	where.as(actor, (ctx) => directory(ctx, directoryFilter(new URLSearchParams(query))));

const names = async (...args: Parameters<typeof read>) =>
	(await read(...args)).members.map(({ name }) => name);

test('members stand in the order of the Polish alphabet, with counts by sector', async () => {
	const here = await world();
	for (const name of ['Łąka', 'Lipa', 'Zorza', 'Ćma', 'Cis']) await place(here, { name });
	await place(here, { name: 'Urząd', sector: 'administration' });
	const found = await read(here, visitor);
	expect(found.members.map(({ name }) => name)).toEqual([
		'Cis',
		'Ćma',
		'Lipa',
		'Łąka',
		'Urząd',
		'Zorza'
	]);
	expect(found.sectors).toEqual({ administration: 1, business: 0, social: 5 });
	expect(found.total).toBe(6);
});

test('another cluster has a directory of its own', async () => {
	const [here, there] = [await world(), await world()];
	await place(there, { name: 'Obcy' });
	expect(await read(here, await coordinatorOf(here))).toMatchObject({
		members: [],
		total: 0,
		pages: 0
	});
});

test('the search looks for the beginnings of words in the member and in its offers', async () => {
	const here = await world();
	await place(here, { name: 'Spółdzielnia Żółw', offers: 'szycie ubran roboczych' });
	await place(here, { name: 'Szycie Druga', town: 'Żywiec' });
	expect(await names(here, visitor, 'q=zolw')).toEqual(['Spółdzielnia Żółw']);
	expect(await names(here, visitor, 'q=ROBOCZE')).toEqual([]);
	expect(await names(here, visitor, 'q=bran')).toEqual([]);
	expect(await names(here, visitor, 'q=ubra+SZYĆ')).toEqual(['Spółdzielnia Żółw']);
	expect(await names(here, visitor, 'q=szyc')).toEqual(['Spółdzielnia Żółw', 'Szycie Druga']);
	expect(await names(here, visitor, 'q=zywiec+szycie')).toEqual(['Szycie Druga']);
	expect(await names(here, visitor, `q=${encodeURIComponent("%'; drop table member --")}`)).toEqual(
		[]
	);
});

test('filters narrow, and each says how many would remain under the others', async () => {
	const here = await world();
	await place(here, { name: 'A', sector: 'business', town: 'Ustroń', categories: ['tailoring'] });
	await place(here, { name: 'B', sector: 'business', kind: 'founding' });
	await place(here, { name: 'C', categories: ['tailoring', 'x'] });
	const found = await read(here, visitor, 'sector=business');
	expect(found.members.map(({ name }) => name)).toEqual(['A', 'B']);
	expect(found.choices.sector.map(({ value, count }) => [value, count])).toEqual([
		['business', 2],
		['social', 1]
	]);
	expect(found.choices.place.map(({ value, count }) => [value, count])).toEqual([
		['Cieszyn', 1],
		['Ustroń', 1]
	]);
	expect(await names(here, visitor, 'category=tailoring')).toEqual(['A', 'C']);
	expect(await names(here, visitor, 'place=Ustroń&kind=founding')).toEqual([]);
	expect(await names(here, visitor, 'sector=nonsense&sort=-name&page=-3')).toEqual(['C', 'B', 'A']);
});

test('who sees whom', async () => {
	const here = await world();
	const ids: Record<string, string> = {};
	for (const standing of ['applied', 'active', 'admitted', 'suspended', 'left', 'declined']) {
		ids[standing] = await place(here, { name: standing, standing });
	}
	const now = ['active', 'admitted', 'suspended'];
	expect(await names(here, visitor)).toEqual(['active']);
	expect(await names(here, visitor, 'standing=left')).toEqual(['active']);
	const delegate = await delegateOf([ids['active']!]);
	expect(await names(here, delegate, 'standing=left')).toEqual(now);
	const coordinator = await coordinatorOf(here);
	expect(await names(here, coordinator)).toEqual(now);
	expect(await names(here, coordinator, 'standing=left')).toEqual(['left']);
	const { choices, sectors } = await read(here, coordinator);
	expect(choices.standing).toHaveLength(6);
	expect(sectors.social).toBe(3);
});

test('pages follow each other without gap or overlap, also between equals', async () => {
	const here = await world();
	for (let n = 0; n < PAGE + 3; n++) await place(here, { name: 'Taka sama' });
	const [first, second] = [await read(here, visitor, ''), await read(here, visitor, 'page=2')];
	expect([first.members.length, second.members.length, first.pages]).toEqual([PAGE, 3, 2]);
	expect(new Set([...first.members, ...second.members].map(({ id }) => id)).size).toBe(PAGE + 3);
});

test('the longest unconfirmed come first when asked', async () => {
	const here = await world();
	await place(here, { name: 'A', confirmed: '2026-05-01' });
	await place(here, { name: 'B' });
	await place(here, { name: 'C', confirmed: '2026-01-01' });
	expect(await names(here, visitor, 'sort=confirmed')).toEqual(['B', 'C', 'A']);
	expect(await names(here, visitor, 'sort=-confirmed')).toEqual(['A', 'C', 'B']);
	const { members } = await read(here, visitor);
	expect(members[0]!.lastConfirmedAt).toEqual(new Date('2026-05-01T00:00:00Z'));
});

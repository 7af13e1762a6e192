import { expect, test } from 'vitest';
import { useDatabase } from '#tests/database.ts';
import { coordinatorOf, delegateOf, visitor, world, type World } from '#tests/world.ts';
import type { Actor } from '#platform/server/context.ts';
import { newId } from '#platform/domain/id.ts';
import { preview, sheetResponse, upload } from '#platform/server/sheets/index.ts';
import { directoryFilter } from './directory-filter.ts';
import { exportMembers } from './export-members.ts';
import { memberRecipe } from './import-members.ts';
import { readRow } from './import-row.ts';
import { insertImported } from './import-write.ts';

useDatabase();

const cells = {
	externalKey: 'A-1',
	name: '=Pracownia „Igła”',
	legalForm: 'spółdzielnia socjalna',
	pesKind: 'spółdzielnia socjalna',
	socialEnterprise: 'tak',
	kind: 'założyciel',
	nip: '5260250274',
	krs: '0000123456',
	pkd: '14.13.Z, 62.01.Z (2007)',
	description: 'Szyjemy.\nPrasujemy; pierzemy.',
	phone: '33 852 12 34',
	email: 'biuro@example.org',
	website: 'igla.example',
	postalCode: '43-400',
	town: 'Cieszyn',
	longitude: '-3,5',
	latitude: '49.75',
	contactName: 'Anna Nowa',
	contactEmail: 'anna@example.org',
	contactPhone: '600 100 200'
};

async function place(here: World, actor: Actor): Promise<string> {
	const read = readRow({ number: 2, cells }, null);
	if (!read.ok) throw new Error(JSON.stringify(read.errors));
	const { facts, externalKey, contact } = read.value;
	const id = newId();
	const seat = contact && { ...contact, personId: null };
	const item = { id, before: null, facts, externalKey, joinedOn: null, contact: seat, changed: [] };
	await here.as(actor, (ctx) => insertImported(ctx, [item], '2026-11-24'));
	return id;
}

const exported = (here: World, actor: Actor, query = '') =>
	here.as(actor, (ctx) => exportMembers(ctx, directoryFilter(new URLSearchParams(query))));

test.each(['csv', 'xlsx'] as const)(
	'a list that left as %s comes back unchanged',
	async (format) => {
		const here = await world();
		const coordinator = await coordinatorOf(here);
		await place(here, coordinator);
		const { columns, rows } = await exported(here, coordinator);
		const file = await sheetResponse(format, 'x', 'x', columns, rows).blob();
		const form = new FormData();
		form.set('file', new File([file], 'x'));
		const found = await here.as(coordinator, async (ctx) => {
			const sent = await upload(ctx, memberRecipe, form);
			return sent.ok
				? preview(ctx, memberRecipe, sent.value.id, new URLSearchParams('check'))
				: null;
		});
		expect(found!.columns.filter(({ index }) => index === null)).toEqual([]);
		expect(found!.checked).toEqual({
			errorCount: 0,
			errors: [],
			counts: { new: 0, changed: 0, unchanged: 1 }
		});
	}
);

test('the filter of the list holds for the file; people are for coordinators', async () => {
	const here = await world();
	const coordinator = await coordinatorOf(here);
	const id = await place(here, coordinator);
	expect((await exported(here, coordinator, 'sector=business')).rows).toEqual([]);
	expect((await exported(here, coordinator)).rows[0]!.contact?.name).toBe('Anna Nowa');
	for (const actor of [await delegateOf([id]), visitor]) {
		const { columns, rows } = await exported(here, actor);
		expect(rows).toHaveLength(1);
		expect(rows[0]!.contact).toBeNull();
		expect(columns.map((column) => column.value(rows[0]!))).not.toContain('anna@example.org');
	}
	const there = await world();
	expect((await exported(there, await coordinatorOf(there))).rows).toEqual([]);
});

import { expect, test } from 'vitest';
import type { Actor } from '#platform/server/context.ts';
import { useDatabase } from '#tests/database.ts';
import { delegateOf, visitor, world, type World } from '#tests/world.ts';
import { editMember } from './edit-member.ts';
import { active, cluster, daysLater, must, tailor, townOffice } from './join.test-world.ts';
import { memberById } from './queries.ts';

useDatabase();

const load = async (here: World, as: Actor, id: string) =>
	(await here.as(as, (ctx) => memberById(ctx, id)))!;

/** The form as it comes back when nothing was changed. */
const formOf = async (here: World, as: Actor, id: string) => {
	const member = await load(here, as, id);
	const texts = Object.entries(member).map(([key, value]) => [
		key,
		value instanceof Date ? value.toISOString() : value === null ? '' : String(value)
	]);
	return { ...Object.fromEntries(texts), pkd: '' } as Record<string, string>;
};

test('an edit by the delegate is kept, found by its words, and confirms the record', async () => {
	const { here, coordinator } = await cluster();
	const { id, delegate } = await active(here, coordinator);
	const form = { ...(await formOf(here, delegate, id)), shortName: 'Nitka', town: 'Warszawa' };
	must(await here.as(delegate, (ctx) => editMember(ctx, id, form), daysLater(3)));
	const after = await load(here, delegate, id);
	expect(after).toMatchObject({ shortName: 'Nitka', town: 'Warszawa' });
	expect(after.latitude).toBeCloseTo(52.2, 1);
	expect(after.lastConfirmedAt).toEqual(daysLater(3).now());
	expect(after.updatedAt).toEqual(daysLater(3).now());
	expect((after as unknown as { words: string }).words).toContain('warszawa');
});

test('of two that opened the form, the second is told that it is stale', async () => {
	const { here, coordinator } = await cluster();
	const { id, delegate } = await active(here, coordinator);
	const form = await formOf(here, delegate, id);
	must(await here.as(delegate, (ctx) => editMember(ctx, id, { ...form, name: 'A' }), daysLater(1)));
	expect(
		await here.as(coordinator, (ctx) => editMember(ctx, id, { ...form, name: 'B' }), daysLater(2))
	).toMatchObject({ error: { code: 'stale' } });
	expect((await load(here, delegate, id)).name).toBe('A');
});

test('coordinates given by hand stay, only a coordinator changes the kind', async () => {
	const { here, coordinator } = await cluster();
	const { id, delegate } = await active(here, coordinator);
	const form = await formOf(here, delegate, id);
	const moved = { ...form, latitude: '50,1', longitude: '19', kind: 'founding' };
	must(await here.as(delegate, (ctx) => editMember(ctx, id, moved), daysLater(1)));
	expect(await load(here, delegate, id)).toMatchObject({
		latitude: 50.1,
		longitude: 19,
		kind: 'ordinary'
	});
	const again = { ...(await formOf(here, delegate, id)), kind: 'founding' };
	must(await here.as(coordinator, (ctx) => editMember(ctx, id, again), daysLater(2)));
	const after = await load(here, delegate, id);
	expect(after).toMatchObject({ kind: 'founding', latitude: 50.1 });
	expect(after.lastConfirmedAt).toEqual(daysLater(1).now());
});

test('another’s NIP is refused, by name to a coordinator only', async () => {
	const { here, coordinator } = await cluster();
	await active(here, coordinator, { ...townOffice, nip: '5241015572' });
	const { id, delegate } = await active(here, coordinator, tailor);
	const form = { ...(await formOf(here, delegate, id)), nip: '5241015572' };
	expect(await here.as(delegate, (ctx) => editMember(ctx, id, form))).toEqual({
		ok: false,
		error: { code: 'invalid', fields: { nip: 'nip-taken' } }
	});
	expect(await here.as(coordinator, (ctx) => editMember(ctx, id, form))).toMatchObject({
		error: { fields: { nip: 'nip-taken' }, data: { name: 'Urząd Miasta Zabrzeg' } }
	});
});

test('others edit nothing', async () => {
	const { here, coordinator } = await cluster();
	const { id, delegate } = await active(here, coordinator);
	const form = await formOf(here, delegate, id);
	const elsewhere = await world();
	for (const [where, actor] of [
		[here, visitor],
		[here, await delegateOf([])],
		[elsewhere, delegate]
	] as const) {
		expect(await where.as(actor, (ctx) => editMember(ctx, id, form))).toEqual({
			ok: false,
			error: { code: 'not-found' }
		});
	}
	expect(
		await here.as(delegate, (ctx) => editMember(ctx, id, { ...form, town: '' }))
	).toMatchObject({ error: { fields: { town: 'required' } } });
});

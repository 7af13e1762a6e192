import { expect, test } from 'vitest';
import { actorIn } from '#platform/server/membership.ts';
import { ownerRows } from '#platform/server/db.ts';
import { useDatabase } from '#tests/database.ts';
import { delegateOf, person, visitor, world } from '#tests/world.ts';
import { endDeputy } from './end-deputy.ts';
import { active, admitted, cluster, must, sign, tailor, lettersTo } from './join.test-world.ts';
import { nameDelegate } from './name-delegate.ts';
import { memberById } from './queries.ts';
import { formerPeopleOf, peopleOf } from './queries-people.ts';

useDatabase();

const deputy = { role: 'deputy', name: 'Ewa Igła', email: 'ewa@nitka.example', phone: '' };

test('a notice replaces the delegate; both are told, the old seat ends', async () => {
	const { here, coordinator } = await cluster();
	const { id, delegate } = await active(here, coordinator);
	const heir = { ...deputy, role: 'delegate', notice: 'Zmiana na stanowisku.' };
	must(await here.as(delegate, (ctx) => nameDelegate(ctx, id, heir)));
	expect(await here.as(coordinator, (ctx) => peopleOf(ctx, id))).toMatchObject([
		{ role: 'delegate', email: 'ewa@nitka.example', claimed: false }
	]);
	expect(await here.as(coordinator, (ctx) => formerPeopleOf(ctx, id))).toMatchObject([
		{ name: 'Halina Nitka', notice: 'Zmiana na stanowisku.' }
	]);
	const told = (address: string) => here.as(coordinator, (ctx) => lettersTo(ctx, address));
	expect(await told('ewa@nitka.example')).toContain('jako delegat');
	expect(await told('halina@nitka.example')).toContain('koniec Twojej roli');
});

test('a seat belongs to whoever proves its address, and its member opens to them', async () => {
	const { here, coordinator } = await cluster();
	const { id, delegate } = await active(here, coordinator);
	const heir = await person('Ewa Igła');
	const fields = { ...deputy, email: heir.email.toUpperCase() };
	must(await here.as(delegate, (ctx) => nameDelegate(ctx, id, fields)));
	expect(await actorIn(here.cluster, heir)).toBeNull();
	await ownerRows('select claim_seats($1, $2)', [heir.id, heir.email]);
	expect(await actorIn(here.cluster, heir)).toMatchObject({
		seats: [{ memberId: id, role: 'deputy' }]
	});
	must(await here.as(coordinator, (ctx) => endDeputy(ctx, id)));
	expect(await actorIn(here.cluster, heir)).toBeNull();
	expect(await here.as(coordinator, (ctx) => endDeputy(ctx, id))).toMatchObject({
		error: { fields: { '': 'no-deputy' } }
	});
});

test('somebody with a seat here already gets the second one at once', async () => {
	const { here, coordinator } = await cluster();
	const first = await active(here, coordinator);
	const second = await admitted(here, coordinator, { ...tailor, name: 'Stolarnia Wiór' });
	const own = first.delegate as { personId: string; email: string };
	const fields = { ...deputy, role: 'delegate', email: own.email };
	must(await here.as(first.delegate, (ctx) => nameDelegate(ctx, first.id, fields)));
	must(await here.as(coordinator, (ctx) => nameDelegate(ctx, second.id, fields)));
	expect(
		await actorIn(here.cluster, { id: own.personId, name: '', email: own.email })
	).toMatchObject({ seats: expect.arrayContaining([{ memberId: second.id, role: 'delegate' }]) });
});

test('one person does not hold both seats, nor the same one twice', async () => {
	const { here, coordinator } = await cluster();
	const { id, delegate } = await active(here, coordinator);
	const same = { ...deputy, email: 'Halina@nitka.example' };
	expect(await here.as(delegate, (ctx) => nameDelegate(ctx, id, same))).toMatchObject({
		error: { fields: { email: 'both-seats' } }
	});
	const again = { ...same, role: 'delegate' };
	expect(await here.as(delegate, (ctx) => nameDelegate(ctx, id, again))).toMatchObject({
		error: { fields: { email: 'same-person' } }
	});
	const wrong = { role: 'chair', name: '', email: 'x', phone: 'abc' };
	expect(await here.as(delegate, (ctx) => nameDelegate(ctx, id, wrong))).toMatchObject({
		error: { fields: { role: 'choice', name: 'required', email: 'email', phone: 'phone-letters' } }
	});
});

test('people of other members name nobody here', async () => {
	const { here, coordinator } = await cluster();
	const { id, delegate } = await active(here, coordinator);
	const elsewhere = await world();
	for (const [where, actor] of [
		[here, visitor],
		[here, await delegateOf([])],
		[elsewhere, delegate]
	] as const) {
		for (const result of [
			await where.as(actor, (ctx) => nameDelegate(ctx, id, deputy)),
			await where.as(actor, (ctx) => endDeputy(ctx, id))
		]) {
			expect(result).toEqual({ ok: false, error: { code: 'not-found' } });
		}
	}
});

test('a new delegate of a member that has not signed is led to the declaration', async () => {
	const { here, coordinator } = await cluster();
	const { id } = await admitted(here, coordinator);
	const heir = { ...deputy, role: 'delegate' };
	must(await here.as(coordinator, (ctx) => nameDelegate(ctx, id, heir)));
	must(await here.as(await delegateOf([id]), (ctx) => sign(ctx, id)));
	expect((await here.as(coordinator, (ctx) => memberById(ctx, id)))!.standing).toBe('active');
});

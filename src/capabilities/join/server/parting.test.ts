import { expect, test } from 'vitest';
import { useDatabase } from '#tests/database.ts';
import { coordinatorOf, delegateOf, visitor, world } from '#tests/world.ts';
import { appeal } from './appeal.ts';
import { decideAppeal } from './decide-appeal.ts';
import { exclude } from './exclude.ts';
import { active, cluster, daysLater, lettersTo, must, tailor } from './join.test-world.ts';
import { leave } from './leave.ts';
import { memberById } from './queries.ts';
import { peopleOf } from './queries-people.ts';
import { resume, suspend } from './suspend.ts';

useDatabase();

async function scene() {
	const of = await cluster();
	const member = await active(of.here, of.coordinator);
	const standing = async () =>
		(await of.here.as(of.coordinator, (ctx) => memberById(ctx, member.id)))!.standing;
	const people = () => of.here.as(of.coordinator, (ctx) => peopleOf(ctx, member.id));
	return { ...of, ...member, standing, people };
}

const why = { reason: 'Od roku bez kontaktu.', agreed: 'on' };

test('a suspension is told with its reason and ends', async () => {
	const { here, coordinator, id, standing } = await scene();
	must(await here.as(coordinator, (ctx) => suspend(ctx, id, why)));
	expect(await standing()).toBe('suspended');
	const told = await here.as(coordinator, (ctx) => lettersTo(ctx, tailor.contactEmail));
	expect(told).toContain(why.reason);
	expect(await here.as(coordinator, (ctx) => suspend(ctx, id, why))).toMatchObject({
		error: { code: 'conflict' }
	});
	must(await here.as(coordinator, (ctx) => resume(ctx, id)));
	expect(await standing()).toBe('active');
});

test('a member leaves by a notice, at once; its people lose their seats', async () => {
	const { here, coordinator, id, delegate, standing, people } = await scene();
	expect(await here.as(delegate, (ctx) => leave(ctx, id, {}))).toMatchObject({
		error: { fields: { agreed: 'required' } }
	});
	must(await here.as(delegate, (ctx) => leave(ctx, id, { agreed: 'on', notice: '' })));
	expect(await standing()).toBe('left');
	expect(await people()).toEqual([]);
	for (const address of [tailor.contactEmail, (coordinator as { email: string }).email]) {
		const told = await here.as(coordinator, (ctx) => lettersTo(ctx, address));
		expect(told).toContain('Odejście z klastra');
	}
});

test('an excluded member reads why and until when it may appeal, and keeps its seats for that', async () => {
	const { here, coordinator, id, standing, people } = await scene();
	must(await here.as(coordinator, (ctx) => exclude(ctx, id, why)));
	expect(await standing()).toBe('excluded');
	const told = await here.as(coordinator, (ctx) => lettersTo(ctx, tailor.contactEmail));
	expect(told).toContain(why.reason);
	expect(told).toContain('8\u00a0grudnia 2026');
	expect(await people()).toHaveLength(1);
	expect(await here.as(coordinator, (ctx) => exclude(ctx, id, { reason: '' }))).toMatchObject({
		error: { fields: { reason: 'required', agreed: 'required' } }
	});
});

test('an appeal in time is decided: membership is restored', async () => {
	const { here, coordinator, id, delegate, standing } = await scene();
	must(await here.as(coordinator, (ctx) => exclude(ctx, id, why)));
	const grounds = { grounds: 'Odpowiadaliśmy na każdy list.' };
	must(await here.as(delegate, (ctx) => appeal(ctx, id, grounds), daysLater(14)));
	expect(await here.as(delegate, (ctx) => appeal(ctx, id, grounds))).toMatchObject({
		error: { fields: { '': 'appeal-made' } }
	});
	const decision = { outcome: 'reinstate', reason: 'Listy były w koszu.' };
	must(await here.as(coordinator, (ctx) => decideAppeal(ctx, id, decision), daysLater(20)));
	expect(await standing()).toBe('active');
	const told = await here.as(coordinator, (ctx) => lettersTo(ctx, tailor.contactEmail));
	expect(told).toContain('Listy były w koszu.');
	expect(await here.as(coordinator, (ctx) => decideAppeal(ctx, id, decision))).toMatchObject({
		error: { code: 'conflict' }
	});
});

test('an appeal that fails leaves the exclusion, and nobody a seat', async () => {
	const { here, coordinator, id, delegate, standing, people } = await scene();
	must(await here.as(coordinator, (ctx) => exclude(ctx, id, why)));
	const decision = { outcome: 'uphold', reason: 'Bez zmian.' };
	expect(await here.as(coordinator, (ctx) => decideAppeal(ctx, id, decision))).toMatchObject({
		error: { fields: { '': 'no-appeal' } }
	});
	must(await here.as(delegate, (ctx) => appeal(ctx, id, { grounds: 'Prosimy.' })));
	must(await here.as(coordinator, (ctx) => decideAppeal(ctx, id, decision)));
	expect(await standing()).toBe('excluded');
	expect(await people()).toEqual([]);
	expect(await here.as(coordinator, (ctx) => lettersTo(ctx, tailor.contactEmail))).toContain(
		'Wykluczenie utrzymane'
	);
});

test('a late appeal is refused', async () => {
	const { here, coordinator, id, delegate } = await scene();
	must(await here.as(coordinator, (ctx) => exclude(ctx, id, why)));
	const grounds = { grounds: 'Prosimy.' };
	expect(await here.as(delegate, (ctx) => appeal(ctx, id, grounds), daysLater(15))).toMatchObject({
		error: { fields: { '': 'appeal-late' } }
	});
});

test('for everybody else there is no such member', async () => {
	const { here, coordinator, id, delegate } = await scene();
	const elsewhere = await world();
	const notFound = { ok: false, error: { code: 'not-found' } };
	const decision = { outcome: 'uphold', reason: 'Nie.' };
	for (const [where, actor] of [
		[here, visitor],
		[here, delegate],
		[here, await delegateOf([])],
		[elsewhere, await coordinatorOf(elsewhere)]
	] as const) {
		for (const command of [
			() => where.as(actor, (ctx) => suspend(ctx, id, why)),
			() => where.as(actor, (ctx) => resume(ctx, id)),
			() => where.as(actor, (ctx) => exclude(ctx, id, why)),
			() => where.as(actor, (ctx) => decideAppeal(ctx, id, decision))
		]) {
			expect(await command()).toEqual(notFound);
		}
	}
	const other = await delegateOf([]);
	expect(await here.as(other, (ctx) => leave(ctx, id, { agreed: 'on' }))).toEqual(notFound);
	expect(await here.as(other, (ctx) => appeal(ctx, id, { grounds: 'x' }))).toEqual(notFound);
	expect(await here.as(coordinator, (ctx) => appeal(ctx, id, { grounds: 'x' }))).toEqual(notFound);
});

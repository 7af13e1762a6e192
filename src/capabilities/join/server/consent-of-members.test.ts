import { expect, test } from 'vitest';
import { fixedClock } from '#platform/domain/clock.ts';
import { useDatabase } from '#tests/database.ts';
import { delegateOf, visitor } from '#tests/world.ts';
import { addMember } from './add-member.ts';
import { admit } from './admit.ts';
import { decideAdmissions } from './decide-admissions.ts';
import { decline } from './decline.ts';
import {
	active,
	applicant,
	cluster,
	daysLater,
	lettersTo,
	must,
	say,
	tailor,
	townOffice
} from './join.test-world.ts';
import { objectToApplication } from './object-to-application.ts';
import { applicationPage } from './queries-application-page.ts';
import { memberById } from './queries.ts';
import { tellOfApplication } from './tell-of-application.ts';
import { waiting } from './waiting.ts';
import { withdrawObjection } from './withdraw-objection.ts';

useDatabase();

/** A cluster whose members have ten days (to 4 December) to object to the town office. */
async function scene() {
	const of = await cluster();
	const { here, coordinator } = of;
	const member = await active(here, coordinator);
	say(here, { 'join.admission.decides': 'members', 'join.admission.objectionDays': 10 });
	const id = await applicant(here, coordinator, townOffice);
	const standing = async () => (await here.as(coordinator, (ctx) => memberById(ctx, id)))!.standing;
	const job = (days: number) => here.as(coordinator, decideAdmissions, daysLater(days));
	const object = (days: number, fields: object = {}) =>
		here.as(
			member.delegate,
			(ctx) =>
				objectToApplication(ctx, id, { memberId: member.id, reason: 'Za daleko.', ...fields }),
			daysLater(days)
		);
	const withdraw = (days: number) =>
		here.as(
			member.delegate,
			(ctx) => withdrawObjection(ctx, id, { memberId: member.id }),
			daysLater(days)
		);
	return { ...of, member, id, standing, job, object, withdraw };
}

test('nobody objects: admitted by itself on the day after the last, once', async () => {
	const { here, coordinator, standing, job } = await scene();
	await job(10);
	expect(await standing()).toBe('applied');
	await Promise.all([job(11), job(11)]);
	await job(12);
	expect(await standing()).toBe('admitted');
	const letters = await here.as(coordinator, (ctx) => lettersTo(ctx, townOffice.contactEmail));
	expect(letters.match(/Witamy w klastrze/g)).toHaveLength(1);
});

test('an objection on the last day stops it; one day later it is too late', async () => {
	const { here, coordinator, standing, job, object, id } = await scene();
	expect(await object(11)).toMatchObject({ error: { fields: { '': 'objection-late' } } });
	must(await object(10));
	expect(await object(10)).toMatchObject({ error: { fields: { '': 'objection-made' } } });
	await job(11);
	expect(await standing()).toBe('applied');
	const told = await here.as(coordinator, (ctx) =>
		lettersTo(ctx, (coordinator as { email: string }).email)
	);
	expect(told).toContain('Za daleko.');
	expect(await here.as(coordinator, waiting, daysLater(11))).toMatchObject([
		{ key: `join.application ${id}`, acts: [] }
	]);
});

test('the last day ends at midnight of the cluster, not of the server', async () => {
	const { here, member, id } = await scene();
	const at = (moment: string) =>
		here.as(
			member.delegate,
			(ctx) => objectToApplication(ctx, id, { memberId: member.id, reason: 'Nie.' }),
			fixedClock(moment)
		);
	expect(await at('2026-12-04T23:00:00Z')).toMatchObject({
		error: { fields: { '': 'objection-late' } }
	});
	expect((await at('2026-12-04T22:59:59Z')).ok).toBe(true);
});

test('the coordinator may decline what somebody objects to, and nothing else', async () => {
	const { here, coordinator, id, standing, object } = await scene();
	const refuse = () => here.as(coordinator, (ctx) => decline(ctx, id, { reason: 'Sprzeciw.' }));
	expect(await refuse()).toMatchObject({ error: { fields: { '': 'members-decide' } } });
	expect(await here.as(coordinator, (ctx) => admit(ctx, id))).toMatchObject({
		error: { fields: { '': 'members-decide' } }
	});
	must(await object(1));
	must(await refuse());
	expect(await standing()).toBe('declined');
	expect(await object(2)).toMatchObject({ error: { fields: { '': 'standing' } } });
});

test('withdrawn in time an objection was none', async () => {
	const { standing, job, object, withdraw } = await scene();
	expect(await withdraw(1)).toMatchObject({ error: { fields: { '': 'no-objection' } } });
	must(await object(1));
	must(await withdraw(10));
	await job(11);
	expect(await standing()).toBe('admitted');
});

test('withdrawn later it leaves the admission to the coordinator', async () => {
	const { here, coordinator, id, standing, job, object, withdraw } = await scene();
	must(await object(1));
	const press = (days: number) => here.as(coordinator, (ctx) => admit(ctx, id), daysLater(days));
	expect((await press(12)).ok).toBe(false);
	must(await withdraw(12));
	await job(13);
	expect(await standing()).toBe('applied');
	must(await press(13));
	expect(await standing()).toBe('admitted');
});

test('only active members object, each for itself, with a reason', async () => {
	const { here, coordinator, member, id, object } = await scene();
	expect(await object(1, { reason: ' ' })).toMatchObject({
		error: { fields: { reason: 'required' } }
	});
	const fields = { memberId: member.id, reason: 'Nie.' };
	for (const actor of [visitor, coordinator, await delegateOf([]), await delegateOf([id])]) {
		for (const command of [objectToApplication, withdrawObjection]) {
			expect(await here.as(actor, (ctx) => command(ctx, id, fields))).toMatchObject({
				error: { code: 'not-found' }
			});
		}
	}
	const own = { memberId: id, reason: 'Nie.' };
	const applicants = await delegateOf([id]);
	expect(await here.as(applicants, (ctx) => objectToApplication(ctx, id, own))).toMatchObject({
		error: { code: 'not-found' }
	});
});

test('members are told by mail and on home, and see the application without its contact', async () => {
	const { here, coordinator, member, id, object } = await scene();
	await here.as(coordinator, (ctx) => tellOfApplication(ctx, id));
	const told = await here.as(coordinator, (ctx) => lettersTo(ctx, tailor.contactEmail));
	expect(told).toContain('4\u00a0grudnia 2026');
	expect(await here.as(member.delegate, waiting)).toMatchObject([
		{ key: `join.object ${id}`, due: '2026-12-04' }
	]);
	const page = await here.as(member.delegate, (ctx) => applicationPage(ctx, id));
	expect(page).toMatchObject({
		people: [],
		hearing: {
			procedure: { decides: 'members', objectionsUntil: '2026-12-04', source: { number: 7 } },
			own: [{ id: member.id, object: true, withdraw: false }]
		}
	});
	must(await object(1));
	expect(await here.as(member.delegate, waiting)).toEqual([]);
	const after = await here.as(member.delegate, (ctx) => applicationPage(ctx, id));
	expect(after!.hearing).toMatchObject({
		objections: [{ called: tailor.name, reason: 'Za daleko.', withdrawnAt: null }],
		own: [{ object: false, withdraw: true }]
	});
});

test('an organisation that the coordinator enters has to pass the members too', async () => {
	const { here, coordinator } = await scene();
	const other = { ...tailor, name: 'Piekarnia Bułka', contactEmail: 'b@bulka.example' };
	const { id, admitted } = must(await here.as(coordinator, (ctx) => addMember(ctx, other)));
	expect(admitted).toBe(false);
	expect(await here.as(coordinator, (ctx) => memberById(ctx, id))).toMatchObject({
		standing: 'applied'
	});
});

test('a rule that comes later does not change a procedure that runs', async () => {
	const { here, standing, job } = await scene();
	say(here, { 'join.admission.decides': 'members', 'join.admission.objectionDays': 60 });
	await job(11);
	expect(await standing()).toBe('admitted');
});

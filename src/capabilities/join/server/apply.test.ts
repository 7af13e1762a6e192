import { expect, test } from 'vitest';
import { outbox } from '#platform/server/mail.ts';
import { useDatabase } from '#tests/database.ts';
import { visitor, world } from '#tests/world.ts';
import { apply, mayApply } from './apply.ts';
import { applicant, cluster, must, tailor, townOffice, writtenTo } from './join.test-world.ts';
import { memberById } from './queries.ts';
import { peopleOf } from './queries-people.ts';
import { undecided } from './queries-waiting.ts';

useDatabase();

test('an application is in the register, its contact person will be the delegate, both sides know', async () => {
	const { here, coordinator } = await cluster();
	const { reference } = must(
		await here.as(visitor, (ctx) => apply(ctx, { ...tailor, nip: '524-101-55-72' }))
	);
	const [waiting] = await here.as(coordinator, undecided);
	const { id } = waiting!;
	expect(id.slice(-8).toUpperCase()).toBe(reference);
	const member = await here.as(coordinator, (ctx) => memberById(ctx, id));
	expect(member).toMatchObject({
		name: 'Krawiectwo Nitka',
		standing: 'applied',
		nip: '5241015572',
		kind: 'ordinary',
		needsResolution: false
	});
	expect(member!.latitude).toBeCloseTo(49.75, 1);
	expect(await here.as(coordinator, (ctx) => peopleOf(ctx, id))).toMatchObject([
		{ role: 'delegate', email: 'halina@nitka.example', claimed: false }
	]);
	const sent = await here.as(coordinator, (ctx) => outbox(ctx));
	expect(sent.map((letter) => letter.toAddress).sort()).toEqual(
		['halina@nitka.example', (coordinator as { email: string }).email].sort()
	);
	expect(sent.some((letter) => letter.body.includes(reference))).toBe(true);
	expect(sent.some((letter) => letter.body.includes(`/join/applications/${id}`))).toBe(true);
});

test('an applicant cannot make itself a founder, nor place itself elsewhere', async () => {
	const { here, coordinator } = await cluster();
	const id = await applicant(here, coordinator, {
		...tailor,
		kind: 'founding',
		latitude: '1',
		longitude: '1'
	});
	const member = await here.as(coordinator, (ctx) => memberById(ctx, id));
	expect(member!.kind).toBe('ordinary');
	expect(member!.latitude).toBeGreaterThan(40);
});

test('what is wrong is said by field, and nothing is written', async () => {
	const { here, coordinator } = await cluster();
	const wrong = { ...tailor, name: '', nip: '5241015573', contactEmail: 'halina', contactName: '' };
	expect(await here.as(visitor, (ctx) => apply(ctx, wrong))).toMatchObject({
		error: {
			code: 'invalid',
			fields: {
				name: 'required',
				nip: 'nip-check',
				contactEmail: 'email',
				contactName: 'required'
			}
		}
	});
	expect(await here.as(coordinator, undecided)).toEqual([]);
	expect(await here.as(coordinator, writtenTo)).toEqual([]);
});

test('a second application with the same NIP is refused without a name', async () => {
	const { here, coordinator } = await cluster();
	await applicant(here, coordinator, { ...tailor, nip: '5241015572' });
	const again = { ...townOffice, nip: '5241015572' };
	const result = await here.as(visitor, (ctx) => apply(ctx, again));
	expect(result).toEqual({ ok: false, error: { code: 'invalid', fields: { nip: 'nip-taken' } } });
	const elsewhere = await world();
	expect(await elsewhere.as(visitor, (ctx) => apply(ctx, again))).toMatchObject({ ok: true });
});

test('two at once with the same NIP: one is written', async () => {
	const { here, coordinator } = await cluster();
	const both = await Promise.all(
		[tailor, townOffice].map((fields) =>
			here.as(visitor, (ctx) => apply(ctx, { ...fields, nip: '5470168981' }))
		)
	);
	expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
	expect(both.find(({ ok }) => !ok)).toMatchObject({ error: { fields: { nip: 'nip-taken' } } });
	expect(await here.as(coordinator, undecided)).toHaveLength(1);
});

test('a machine that fills the trap sees success and leaves nothing', async () => {
	const { here, coordinator } = await cluster();
	const result = await here.as(visitor, (ctx) => apply(ctx, { ...tailor, fax: '123' }));
	expect(result).toMatchObject({ ok: true, value: { reference: expect.any(String) } });
	expect(await here.as(coordinator, undecided)).toEqual([]);
});

test('only sectors of the procedure may wait for a council', async () => {
	const { here, coordinator } = await cluster();
	const town = await applicant(here, coordinator, { ...townOffice, needsResolution: 'on' });
	expect((await here.as(coordinator, (ctx) => memberById(ctx, town)))!.needsResolution).toBe(true);
	must(await here.as(visitor, (ctx) => apply(ctx, { ...tailor, needsResolution: 'on' })));
	const waiting = await here.as(coordinator, undecided);
	expect(waiting.filter((line) => line.needsResolution)).toHaveLength(1);
});

test('ten applications an hour from one address', async () => {
	const from = `192.0.2.1 ${crypto.randomUUID()}`;
	for (let n = 0; n < 10; n++) expect(await mayApply(from)).toBe(true);
	expect(await mayApply(from)).toBe(false);
});

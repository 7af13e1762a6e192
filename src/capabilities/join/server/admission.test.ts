import { expect, test } from 'vitest';
import { history } from '#platform/server/audit.ts';
import { useDatabase } from '#tests/database.ts';
import { coordinatorOf, delegateOf, visitor, world } from '#tests/world.ts';
import { admit } from './admit.ts';
import { askForResolution, receiveResolution } from './await-resolution.ts';
import { decline } from './decline.ts';
import { applicant, cluster, lettersTo, must, tailor, townOffice } from './join.test-world.ts';
import { memberById } from './queries.ts';
import { peopleOf } from './queries-people.ts';

useDatabase();

const standingOf = async (of: Awaited<ReturnType<typeof cluster>>, id: string) =>
	(await of.here.as(of.coordinator, (ctx) => memberById(ctx, id)))!.standing;

test('a coordinator admits; the delegate is asked to sign', async () => {
	const of = await cluster();
	const id = await applicant(of.here, of.coordinator);
	must(await of.here.as(of.coordinator, (ctx) => admit(ctx, id)));
	expect(await standingOf(of, id)).toBe('admitted');
	const told = await of.here.as(of.coordinator, (ctx) => lettersTo(ctx, tailor.contactEmail));
	expect(told).toContain(`/join/members/${id}/declaration`);
	const lines = await of.here.as(of.coordinator, (ctx) => history(ctx, { subjectId: id }));
	expect(lines.map(({ action }) => action)).toEqual(['member.admitted', 'member.applied']);
});

test('a second press is a conflict, not a second admission', async () => {
	const { here, coordinator } = await cluster();
	const id = await applicant(here, coordinator);
	const both = await Promise.all([1, 2].map(() => here.as(coordinator, (ctx) => admit(ctx, id))));
	expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
	expect(both.find(({ ok }) => !ok)).toMatchObject({
		error: { code: 'conflict', fields: { '': 'standing' } }
	});
});

test('nobody else decides: for all others there is no such application', async () => {
	const { here, coordinator } = await cluster();
	const id = await applicant(here, coordinator);
	const elsewhere = await world();
	const strangers = [
		[here, visitor],
		[here, await delegateOf([])],
		[here, await delegateOf([id])],
		[elsewhere, await coordinatorOf(elsewhere)]
	] as const;
	for (const [where, actor] of strangers) {
		for (const command of [admit, askForResolution, receiveResolution]) {
			const result = await where.as(actor, (ctx) => command(ctx, id));
			expect(result).toEqual({ ok: false, error: { code: 'not-found' } });
		}
		const declined = await where.as(actor, (ctx) => decline(ctx, id, { reason: 'Nie.' }));
		expect(declined).toEqual({ ok: false, error: { code: 'not-found' } });
	}
	expect(await standingOf({ here, coordinator }, id)).toBe('applied');
	for (const unknown of ['nonsense', crypto.randomUUID()]) {
		expect(await here.as(coordinator, (ctx) => admit(ctx, unknown))).toMatchObject({
			error: { code: 'not-found' }
		});
	}
});

test('a local government waits for its council, and is decided after', async () => {
	const of = await cluster();
	const { here, coordinator } = of;
	const id = await applicant(here, coordinator, { ...townOffice, needsResolution: 'on' });
	expect(await here.as(coordinator, (ctx) => admit(ctx, id))).toMatchObject({
		error: { code: 'conflict', fields: { '': 'missing-resolution' } }
	});
	must(await here.as(coordinator, (ctx) => askForResolution(ctx, id)));
	expect(await standingOf(of, id)).toBe('awaiting-resolution');
	expect(await here.as(coordinator, (ctx) => lettersTo(ctx, townOffice.contactEmail))).toContain(
		'uchwałę'
	);
	must(await here.as(coordinator, (ctx) => receiveResolution(ctx, id)));
	expect(await standingOf(of, id)).toBe('applied');
	must(await here.as(coordinator, (ctx) => admit(ctx, id)));
	expect(await standingOf(of, id)).toBe('admitted');
});

test('declining needs a reason; the applicant reads it and keeps no seat', async () => {
	const of = await cluster();
	const { here, coordinator } = of;
	const id = await applicant(here, coordinator);
	expect(await here.as(coordinator, (ctx) => decline(ctx, id, { reason: ' ' }))).toMatchObject({
		error: { code: 'invalid', fields: { reason: 'required' } }
	});
	must(await here.as(coordinator, (ctx) => decline(ctx, id, { reason: 'Działacie za daleko.' })));
	expect(await standingOf(of, id)).toBe('declined');
	const told = await here.as(coordinator, (ctx) => lettersTo(ctx, tailor.contactEmail));
	expect(told).toContain('Działacie za daleko.');
	expect(await here.as(coordinator, (ctx) => peopleOf(ctx, id))).toEqual([]);
});

import { expect, test } from 'vitest';
import { outbox } from '#platform/server/mail.ts';
import { useDatabase } from '#tests/database.ts';
import { delegateOf, visitor } from '#tests/world.ts';
import { appeal } from './appeal.ts';
import { confirmRecord } from './confirm-record.ts';
import { exclude } from './exclude.ts';
import {
	active,
	admitted,
	applicant,
	cluster,
	daysLater,
	must,
	townOffice
} from './join.test-world.ts';
import { closeExclusions, remindToConfirm } from './jobs.ts';
import { peopleOf } from './queries-people.ts';
import { waiting } from './waiting.ts';

useDatabase();

const keys = (lines: { key: string }[]) => lines.map(({ key }) => key);

test('an application waits for the coordinator, to be admitted here and now', async () => {
	const { here, coordinator } = await cluster();
	const id = await applicant(here, coordinator);
	const [line] = await here.as(coordinator, waiting);
	expect(line).toMatchObject({
		key: `join.application ${id}`,
		sentence: 'Krawiectwo Nitka chce dołączyć do klastra.',
		acts: [{ label: 'Przyjmij', action: expect.stringContaining(`/applications/${id}?/admit`) }]
	});
	expect(line!.since).toBeInstanceOf(Date);
	expect(await here.as(visitor, waiting)).toEqual([]);
	expect(await here.as(await delegateOf([id]), waiting)).toEqual([]);
});

test('what lacks a resolution is offered to wait for it', async () => {
	const { here, coordinator } = await cluster();
	await applicant(here, coordinator, { ...townOffice, needsResolution: 'on' });
	const [line] = await here.as(coordinator, waiting);
	expect(line!.acts[0]!.action).toContain('?/ask');
});

test('the declaration waits for its delegate until it is signed', async () => {
	const { here, coordinator } = await cluster();
	const { id, delegate } = await admitted(here, coordinator);
	expect(keys(await here.as(delegate, waiting))).toEqual([`join.sign ${id}`]);
	const signed = await active(here, coordinator, townOffice);
	expect(await here.as(signed.delegate, waiting)).toEqual([]);
});

test('a record asks to be confirmed after a quarter, on home and by one letter', async () => {
	const { here, coordinator } = await cluster();
	const { id, delegate } = await active(here, coordinator);
	const reminders = async () =>
		(await here.as(coordinator, (ctx) => outbox(ctx))).filter(({ onceKey }) => onceKey).length;
	await here.as(coordinator, remindToConfirm, daysLater(89));
	expect(await here.as(delegate, waiting, daysLater(89))).toEqual([]);
	expect(await reminders()).toBe(0);
	await here.as(coordinator, remindToConfirm, daysLater(90));
	await here.as(coordinator, remindToConfirm, daysLater(91));
	expect(await reminders()).toBe(1);
	const [line] = await here.as(delegate, waiting, daysLater(90));
	expect(line).toMatchObject({ key: `join.confirm ${id}`, acts: [{ label: 'Potwierdź dane' }] });
	must(await here.as(delegate, (ctx) => confirmRecord(ctx, id), daysLater(92)));
	expect(await here.as(delegate, waiting, daysLater(92))).toEqual([]);
	await here.as(coordinator, remindToConfirm, daysLater(183));
	expect(await reminders()).toBe(2);
});

test('a confirmation by somebody else is none', async () => {
	const { here, coordinator } = await cluster();
	const { id } = await active(here, coordinator);
	for (const actor of [visitor, await delegateOf([])]) {
		expect(await here.as(actor, (ctx) => confirmRecord(ctx, id))).toMatchObject({
			error: { code: 'not-found' }
		});
	}
});

test('an exclusion waits for an appeal until its day, the appeal for the coordinator', async () => {
	const { here, coordinator } = await cluster();
	const { id, delegate } = await active(here, coordinator);
	const why = { reason: 'Powód.', agreed: 'on' };
	must(await here.as(coordinator, (ctx) => exclude(ctx, id, why)));
	expect(await here.as(delegate, waiting)).toMatchObject([
		{ key: `join.excluded ${id}`, due: '2026-12-08' }
	]);
	expect(await here.as(delegate, waiting, daysLater(15))).toEqual([]);
	must(await here.as(delegate, (ctx) => appeal(ctx, id, { grounds: 'Prosimy.' })));
	expect(await here.as(delegate, waiting)).toEqual([]);
	expect(keys(await here.as(coordinator, waiting))).toEqual([`join.appeal ${id}`]);
});

test('seats of an excluded member end after the appeal period, not while an appeal is open', async () => {
	const { here, coordinator } = await cluster();
	const silent = await active(here, coordinator);
	const appealing = await active(here, coordinator, townOffice);
	for (const { id } of [silent, appealing]) {
		must(await here.as(coordinator, (ctx) => exclude(ctx, id, { reason: 'x', agreed: 'on' })));
	}
	must(
		await here.as(appealing.delegate, (ctx) => appeal(ctx, appealing.id, { grounds: 'Prosimy.' }))
	);
	const seats = async (id: string) =>
		(await here.as(coordinator, (ctx) => peopleOf(ctx, id))).length;
	await here.as(coordinator, closeExclusions, daysLater(14));
	expect(await seats(silent.id)).toBe(1);
	await here.as(coordinator, closeExclusions, daysLater(15));
	expect([await seats(silent.id), await seats(appealing.id)]).toEqual([0, 1]);
});

import { expect, test } from 'vitest';
import { history } from '#platform/server/audit.ts';
import { useDatabase } from '#tests/database.ts';
import { delegateOf } from '#tests/world.ts';
import { endMemberships } from './depart.ts';
import { exclude } from './exclude.ts';
import {
	active,
	admitted,
	cluster,
	daysLater,
	lettersTo,
	must,
	say,
	tailor
} from './join.test-world.ts';
import { leave } from './leave.ts';
import { nameDelegate } from './name-delegate.ts';
import { memberPage } from './queries-member-page.ts';
import { peopleOf } from './queries-people.ts';
import { leavePage, standingPage } from './queries-subpages.ts';
import { memberById } from './queries.ts';

useDatabase();

async function scene() {
	const of = await cluster();
	const member = await active(of.here, of.coordinator);
	const standing = async () =>
		(await of.here.as(of.coordinator, (ctx) => memberById(ctx, member.id)))!.standing;
	return { ...of, ...member, standing };
}

const farewell = { agreed: 'on', notice: 'Likwidujemy firmę.' };

test('with days of notice a member stays active until the day, and a job ends it', async () => {
	const { here, coordinator, id, delegate, standing } = await scene();
	say(here, { 'join.noticeDays': 30 });
	expect(await here.as(delegate, (ctx) => leavePage(ctx, id))).toMatchObject({
		later: '2026-12-24',
		rules: { noticeDays: { source: { clause: 'the-clause' } } }
	});
	const given = await here.as(delegate, (ctx) => leave(ctx, id, farewell));
	expect(given).toEqual({ ok: true, value: { on: '2026-12-24', gone: false } });
	expect(await standing()).toBe('active');
	expect(await here.as(delegate, (ctx) => memberPage(ctx, id))).toMatchObject({
		leavesOn: '2026-12-24',
		can: { leave: false, edit: true }
	});
	expect(await here.as(delegate, (ctx) => leave(ctx, id, farewell))).toMatchObject({
		error: { fields: { '': 'leaving' } }
	});
	await here.as(coordinator, endMemberships, daysLater(29));
	expect(await standing()).toBe('active');
	await here.as(coordinator, endMemberships, daysLater(30));
	await here.as(coordinator, endMemberships, daysLater(31));
	expect(await standing()).toBe('left');
	expect(await here.as(coordinator, (ctx) => peopleOf(ctx, id))).toEqual([]);
	const told = await here.as(coordinator, (ctx) => lettersTo(ctx, tailor.contactEmail));
	expect(told).toContain('24\u00a0grudnia 2026');
	expect(told.match(/Odejście z klastra/g)).toHaveLength(1);
	const lines = await here.as(coordinator, (ctx) => history(ctx, { subjectId: id, limit: 2 }));
	expect(lines.map(({ action }) => action)).toEqual(['member.left', 'member.leaving']);
});

test('two notices at once are one', async () => {
	const { here, id, delegate } = await scene();
	say(here, { 'join.noticeDays': 30 });
	const both = await Promise.all(
		[1, 2].map(() => here.as(delegate, (ctx) => leave(ctx, id, farewell)))
	);
	expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
});

test('nobody waits who has not signed, or before the rule holds', async () => {
	const { here, coordinator, id, delegate } = await scene();
	const other = await admitted(here, coordinator, { ...tailor, name: 'B' });
	say(here, { 'join.noticeDays': 30 }, '2026-11-25');
	expect(await here.as(delegate, (ctx) => leave(ctx, id, farewell))).toMatchObject({
		value: { gone: true, on: '2026-11-24' }
	});
	expect(
		await here.as(other.delegate, (ctx) => leave(ctx, other.id, farewell), daysLater(2))
	).toMatchObject({ value: { gone: true } });
});

const heir = (name: string) => ({
	role: 'delegate',
	name,
	email: `${name.toLowerCase()}@nitka.example`
});

test('a delegate changes as often in a year as the clause allows, and the refusal names it', async () => {
	const { here, coordinator, id } = await scene();
	say(here, { 'join.delegateChangesAYear': 2 });
	const change = (name: string, days: number) =>
		here.as(coordinator, (ctx) => nameDelegate(ctx, id, heir(name)), daysLater(days));
	must(await change('Anna', 1));
	must(await change('Beata', 2));
	expect(await change('Celina', 3)).toMatchObject({
		error: { fields: { '': 'delegate-limit' }, data: { times: 2, clause: 7 } }
	});
	const deputy = { ...heir('Dorota'), role: 'deputy' };
	must(await here.as(coordinator, (ctx) => nameDelegate(ctx, id, deputy), daysLater(3)));
	expect((await change('Celina', 365)).ok).toBe(false);
	must(await change('Celina', 367));
});

test('a limit that the coordinator has set names no clause; without one there is no limit', async () => {
	const { here, coordinator, id } = await scene();
	const change = (name: string, days: number) =>
		here.as(coordinator, (ctx) => nameDelegate(ctx, id, heir(name)), daysLater(days));
	must(await change('Anna', 1));
	must(await change('Beata', 2));
	here.cluster.settings = { parameters: { 'join.delegateChangesAYear': 1 } };
	const refusal = await change('Celina', 3);
	expect(refusal).toMatchObject({ error: { data: { times: 1 } } });
	expect(JSON.stringify(refusal)).not.toContain('clause');
});

test('the days to appeal change on the day on which the rule comes into force', async () => {
	const { here, coordinator } = await scene();
	say(here, { 'join.appealDays': 30 }, '2026-11-26');
	const excluded = async (name: string, days: number) => {
		const { id } = await active(here, coordinator, { ...tailor, name });
		const why = { reason: 'Cisza.', agreed: 'on' };
		must(await here.as(coordinator, (ctx) => exclude(ctx, id, why), daysLater(days)));
		const page = await here.as(coordinator, (ctx) => standingPage(ctx, id), daysLater(days));
		return [page!.exclusion!.appealUntil, page!.rules.appealDays.source?.clause ?? null];
	};
	expect(await excluded('A', 1)).toEqual(['2026-12-09', null]);
	expect(await excluded('B', 2)).toEqual(['2026-12-26', 'the-clause']);
	expect(await here.as(await delegateOf([]), (ctx) => standingPage(ctx, 'x'))).toBeNull();
});

import { expect, test } from 'vitest';
import { outbox } from '#platform/server/mail.ts';
import { newId } from '#platform/domain/id.ts';
import { useDatabase } from '#tests/database.ts';
import { visitor } from '#tests/world.ts';
import { beginDecision } from './decision-begin.ts';
import { decisionForm } from './decision-form.ts';
import { decisionList } from './decision-list.ts';
import { openDecision } from './decision-open.ts';
import { decisionPage } from './decision-page.ts';
import { announced, decisionWorld, later, must, opened, voice } from './decision.test-world.ts';

useDatabase();

test('it opens at once with the rule in force and the members of this moment', async () => {
	const here = await decisionWorld();
	const id = await opened(here);
	await voice(here, 'Spóźnialski', 'business');
	const page = await here.as(here.voices.a1!.actor, (ctx) => decisionPage(ctx, id));
	expect(page).toMatchObject({
		state: 'open',
		rule: { mode: 'consent', sectors: 'each', quorum: 50 },
		voted: 0,
		entitled: 6,
		can: { close: false, withdraw: false, reopen: false, signOff: [] }
	});
	const letters = await here.as(here.coordinator, (ctx) => outbox(ctx));
	expect(letters).toHaveLength(6);
	expect(letters[0]!.subject).toContain('Zasady współpracy');
});

test('the rule is that of the clause in force on the day of opening, and says so', async () => {
	const here = await decisionWorld();
	const value = (given: string | number) => ({ value: given, clause: 'glosowanie', number: 7 });
	here.cluster.settings = {
		rules: [
			{
				from: '2026-11-26',
				version: 2,
				values: { 'agree.rules.mode': value('majority'), 'agree.rules.quorum': value(30) }
			}
		]
	};
	const soon = await opened(here, { opensAt: '2026-11-27T08:00', closesAt: '2026-12-10T18:00' });
	const page = await here.as(here.coordinator, (ctx) => decisionPage(ctx, soon));
	expect(page).toMatchObject({ state: 'coming', electors: [], rule: { mode: 'majority' } });
	await voice(here, 'Nowy', 'social');
	must(await here.as(here.coordinator, (ctx) => beginDecision(ctx, soon), later(3)));
	must(await here.as(here.coordinator, (ctx) => beginDecision(ctx, soon), later(3)));
	const begun = await here.as(here.coordinator, (ctx) => decisionPage(ctx, soon), later(4));
	expect(begun).toMatchObject({ state: 'open', entitled: 7, rule: { quorum: 30 } });
	expect(begun!.sources).toContainEqual({
		key: 'agree.rules.mode',
		clause: 'glosowanie',
		number: 7,
		version: 2
	});
	expect(
		await opened(here).then((id) => here.as(here.coordinator, (ctx) => decisionPage(ctx, id)))
	).toMatchObject({
		rule: { mode: 'consent' },
		sources: []
	});
});

test('the form sent twice is one decision', async () => {
	const here = await decisionWorld();
	const key = newId();
	expect(await opened(here, { key })).toBe(key);
	expect(await opened(here, { key })).toBe(key);
	const list = await here.as(here.coordinator, (ctx) => decisionList(ctx, {}));
	expect(list).toMatchObject({ counts: { open: 1, coming: 0, past: 0 }, can: { announce: true } });
	expect(list.decisions[0]).toMatchObject({ electors: 6, voted: 0, state: 'open' });
});

test.each([
	['notice too short', {}, { closesAt: '2026-11-30T18:00' }, { closesAt: 'notice-days' }],
	['closing before now', {}, { closesAt: '2026-11-23T18:00' }, { closesAt: 'closes-before' }],
	['no moment', {}, { closesAt: 'jutro' }, { closesAt: 'date' }],
	['no moment to open', {}, { opensAt: 'jutro' }, { opensAt: 'date' }],
	['a slip in the year', {}, { closesAt: '2062-11-30T18:00' }, { closesAt: 'too-far' }],
	['no circulation', { 'agree.circulation': false }, {}, { procedure: 'no-circulation' }],
	['no secret votes', { 'agree.secret': false }, { secret: 'on' }, { secret: 'no-secret' }],
	['no such version', {}, { version: newId(), text: '' }, { version: 'choice' }],
	['no text', {}, { text: '' }, { text: 'required' }]
])('refused: %s', async (_, parameters, fields, problem) => {
	const here = await decisionWorld(parameters, 1);
	const given = await here.as(here.coordinator, (ctx) =>
		openDecision(ctx, { ...announced, ...fields })
	);
	expect(given).toMatchObject({ ok: false, error: { fields: problem } });
});

test('without anybody who may vote nothing is opened', async () => {
	const here = await decisionWorld({}, 0);
	const given = await here.as(here.coordinator, (ctx) => openDecision(ctx, announced));
	expect(given).toMatchObject({ ok: false, error: { fields: { '': 'no-electors' } } });
	const list = await here.as(here.coordinator, (ctx) => decisionList(ctx, {}));
	expect(list.counts).toEqual({ open: 0, coming: 0, past: 0 });
});

test('only a coordinator announces, and only in the own cluster', async () => {
	const here = await decisionWorld({}, 1);
	const elsewhere = await decisionWorld({}, 1);
	for (const actor of [visitor, here.voices.a1!.actor]) {
		const given = await here.as(actor, (ctx) => openDecision(ctx, announced));
		expect(given).toEqual({ ok: false, error: { code: 'not-found' } });
		expect(await here.as(actor, (ctx) => decisionForm(ctx, {}))).toBeNull();
	}
	const id = await opened(here);
	expect(await elsewhere.as(elsewhere.coordinator, (ctx) => decisionPage(ctx, id))).toBeNull();
	const form = await here.as(here.coordinator, (ctx) => decisionForm(ctx, {}));
	expect(form).toMatchObject({ noticeDays: 7, given: { closesAt: '2026-12-02T18:00' } });
});

import { expect, test } from 'vitest';
import { newId } from '#platform/domain/id.ts';
import { history } from '#platform/server/audit.ts';
import { useDatabase } from '#tests/database.ts';
import { visitor } from '#tests/world.ts';
import { closeConsultation } from './consultation-close.ts';
import { loadConsultation } from './consultation-load.ts';
import { consultationList } from './consultation-list.ts';
import { newConsultation } from './consultation-new.ts';
import { openConsultation } from './consultation-open.ts';
import { asked, opinionWorld } from './opinion.test-world.ts';
import { statementsOf } from './statement-list.ts';

useDatabase();

test('the coordinator opens one with its statements, the same words once', async () => {
	const here = await opinionWorld();
	const { id, statements } = await asked(
		here,
		[' Przyjmuje  rada. ', '', 'przyjmuje rada', 'Przyjmują wszyscy'],
		{ closesOn: '2026-11-24', linksAllowed: 'on', question: 'Kto?' }
	);
	expect(statements.map(({ number, text }) => [number, text])).toEqual([
		[1, 'przyjmuje rada'],
		[2, 'Przyjmują wszyscy']
	]);
	const loaded = await here.as(here.voters[0]!.actor, (ctx) => loadConsultation(ctx, id));
	expect(loaded).toMatchObject({
		open: true,
		closesOn: '2026-11-24',
		linksAllowed: true,
		round: 1,
		closed: null
	});
	const [line] = await here.as(here.coordinator, (ctx) => history(ctx));
	expect(line).toMatchObject({ action: 'consultation.opened', data: { statements: 2 } });
	const list = await here.as(here.voters[0]!.actor, consultationList);
	expect(list).toMatchObject({ lines: [{ id, statements: 2, voters: 0 }], can: { open: false } });
});

test('sent twice it is one', async () => {
	const here = await opinionWorld();
	const fields = { key: newId(), title: 'Przyjęcia', statements: 'Przyjmuje rada' };
	const both = await Promise.all(
		[1, 2].map(() => here.as(here.coordinator, (ctx) => openConsultation(ctx, fields)))
	);
	expect(both).toEqual([1, 2].map(() => ({ ok: true, value: { id: fields.key } })));
	const { lines } = await here.as(here.coordinator, consultationList);
	expect(lines).toHaveLength(1);
});

test.each([
	[{ title: ' ' }, { title: 'required' }],
	[{ statements: '\n \n' }, { statements: 'statements-none' }],
	[{ statements: 'ż'.repeat(281) }, { statements: 'statement-long' }],
	[{ statements: '!!!!' }, { statements: 'too-short' }],
	[
		{ statements: Array.from({ length: 201 }, (_, n) => `Zdanie ${n}`).join('\n') },
		{ statements: 'statements-many' }
	],
	[{ closesOn: '2026-11-23' }, { closesOn: 'date-past' }],
	[{ closesOn: '2026-02-30' }, { closesOn: 'date' }],
	[{ clause: 'nowhere' }, { clause: 'choice' }]
])('what is wrong is said by field: %j', async (wrong, fields) => {
	const here = await opinionWorld();
	const given = { title: 'Przyjęcia', statements: 'Przyjmuje rada', ...wrong };
	expect(await here.as(here.coordinator, (ctx) => openConsultation(ctx, given))).toEqual({
		ok: false,
		error: { code: 'invalid', fields }
	});
});

test('only the coordinator opens and closes', async () => {
	const here = await opinionWorld();
	const elsewhere = await opinionWorld();
	const fields = { title: 'Przyjęcia', statements: 'Przyjmuje rada' };
	const { id } = await asked(here, ['Przyjmuje rada']);
	const notFound = { ok: false, error: { code: 'not-found' } };
	for (const actor of [here.voters[0]!.actor, visitor]) {
		expect(await here.as(actor, (ctx) => openConsultation(ctx, fields))).toEqual(notFound);
		expect(await here.as(actor, (ctx) => closeConsultation(ctx, id))).toEqual(notFound);
	}
	expect(await elsewhere.as(elsewhere.coordinator, (ctx) => closeConsultation(ctx, id))).toEqual(
		notFound
	);
});

test('a second round is built on the first, once that is over', async () => {
	const here = await opinionWorld();
	const first = await asked(here, ['Przyjmuje rada', 'Przyjmują wszyscy']);
	const fields = { title: 'Dalej', statements: 'Przyjmuje rada\nRada pyta', follows: first.id };
	const open = () => here.as(here.coordinator, (ctx) => openConsultation(ctx, fields));
	expect(await open()).toMatchObject({ error: { fields: { '': 'round-open' } } });
	const form = () =>
		here.as(here.coordinator, (ctx) => newConsultation(ctx, { follows: first.id, clause: null }));
	expect(await form()).toBeNull();
	await here.as(here.coordinator, (ctx) => closeConsultation(ctx, first.id));
	expect(await form()).toMatchObject({
		statements: 'Przyjmuje rada\nPrzyjmują wszyscy',
		follows: { round: 1 }
	});
	const second = await open();
	if (!second.ok) throw new Error(second.error.code);
	const loaded = await here.as(here.coordinator, (ctx) => loadConsultation(ctx, second.value.id));
	expect(loaded).toMatchObject({ round: 2, follows: first.id });
	const carried = await here.as(here.coordinator, (ctx) => statementsOf(ctx, second.value.id));
	expect(carried.map(({ carriedFrom }) => carriedFrom)).toEqual([first.statements[0]!.id, null]);
	expect(await open()).toMatchObject({ error: { fields: { '': 'round-taken' } } });
});

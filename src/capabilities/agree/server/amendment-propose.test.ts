import { expect, test } from 'vitest';
import { newId } from '#platform/domain/id.ts';
import { history } from '#platform/server/audit.ts';
import { useDatabase } from '#tests/database.ts';
import { visitor } from '#tests/world.ts';
import { amendByForm } from './amendment-amend.ts';
import { loadAmendment } from './amendment-load.ts';
import { newAmendmentForm } from './amendment-new.ts';
import { amendmentPage } from './amendment-page.ts';
import { proposeAmendment } from './amendment-propose.ts';
import { headOf, must, rulebookWorld, suspendedIn, words } from './rulebook.test-world.ts';

useDatabase();

const change = words('joining.open', 'Klaster jest otwarty dla wszystkich.');

test('a delegate proposes; the page shows the words that differ', async () => {
	const here = await rulebookWorld();
	const { id } = must(
		await here.as(here.tailors, (ctx) =>
			proposeAmendment(ctx, { title: 'Otwarcie', reason: 'Po co granice', changes: [change] })
		)
	);
	const view = (await here.as(here.clerk, (ctx) => amendmentPage(ctx, id)))!;
	expect(view).toMatchObject({
		member: { called: 'Krawiectwo Nitka' },
		base: { number: 1 },
		merge: { overlaps: [], problem: null },
		can: { decide: false, withdraw: false }
	});
	expect(view.proposed.changes.clauses).toHaveLength(1);
	const [line] = await here.as(here.coordinator, (ctx) => history(ctx));
	expect(line).toMatchObject({ action: 'amendment.proposed', data: { name: 'Otwarcie' } });
});

test('sent twice it is one; another’s key leads nowhere', async () => {
	const here = await rulebookWorld();
	const given = { key: newId(), title: 'Raz', changes: [change] };
	const both = await Promise.all(
		[1, 2].map(() => here.as(here.tailors, (ctx) => proposeAmendment(ctx, given)))
	);
	expect(both).toEqual([
		{ ok: true, value: { id: given.key } },
		{ ok: true, value: { id: given.key } }
	]);
	expect(await here.as(here.clerk, (ctx) => proposeAmendment(ctx, given))).toMatchObject({
		error: { code: 'conflict', fields: { '': 'taken' } }
	});
});

test.each([
	[
		'nothing-changed',
		words('joining.open', 'Klaster jest otwarty dla każdej organizacji z powiatu.')
	],
	['clause-gone', words('joining.gone', 'Nic')],
	['reference-lost', { kind: 'remove', clause: 'joining.open' }],
	['chapter-not-empty', { kind: 'remove-chapter', chapter: 'leaving' }],
	[
		'parameter-twice',
		{ kind: 'edit', clause: 'joining.open', parameters: { 'join.appealDays': 7 } }
	],
	[
		'parameter-value',
		{ kind: 'edit', clause: 'joining.appeal', parameters: { 'join.appealDays': 0 } }
	],
	['parameter-unknown', { kind: 'edit', clause: 'joining.open', parameters: { 'join.magic': 1 } }]
] as const)('%s', async (code, one) => {
	const here = await rulebookWorld();
	const result = await here.as(here.tailors, (ctx) =>
		proposeAmendment(ctx, { title: 'Nie tak', changes: [one] })
	);
	expect(result).toMatchObject({ ok: false, error: { code: 'conflict', fields: { '': code } } });
});

test('only who speaks for an active member of this cluster, and the coordinator', async () => {
	const here = await rulebookWorld();
	const elsewhere = await rulebookWorld();
	const may = (actor: typeof visitor, more = {}) =>
		here.as(
			actor,
			async (ctx) => (await proposeAmendment(ctx, { title: 'A', changes: [change], ...more })).ok
		);
	expect(await may(visitor)).toBe(false);
	expect(await may(await suspendedIn(here))).toBe(false);
	expect(await may(here.clerk, { member: here.tailor })).toBe(false);
	expect(await may(here.clerk, { base: (await headOf(elsewhere)).id })).toBe(false);
	expect(await may(here.coordinator)).toBe(true);
	expect(await may(here.clerk)).toBe(true);
});

test('the form proposes only what was changed, and names it by that', async () => {
	const here = await rulebookWorld();
	const wanted = { kind: 'edit', clause: 'joining.appeal' };
	const given = (await here.as(here.tailors, (ctx) => newAmendmentForm(ctx, wanted)))!;
	expect(given.shown.map(({ key }) => key)).toEqual(['join.appealDays']);
	const { id } = must(
		await here.as(here.tailors, (ctx) =>
			amendByForm(ctx, {
				...wanted,
				base: given.base.id,
				clauseTitle: 'Odwołanie',
				body: 'Na odwołanie jest {=join.appealDays}.\r\n',
				shown: 'join.appealDays',
				'parameter:join.appealDays': '21'
			})
		)
	);
	const amendment = await here.as(here.tailors, (ctx) => loadAmendment(ctx, id));
	expect(amendment).toMatchObject({
		title: 'Zmiana: § 2. Odwołanie',
		changes: [{ kind: 'edit', clause: 'joining.appeal', parameters: { 'join.appealDays': 21 } }]
	});
	expect(Object.keys(amendment!.changes[0]!).sort()).toEqual(['clause', 'kind', 'parameters']);
});

test.each([
	[{ kind: 'add', clauseTitle: 'Nowy', body: 'Treść', place: '' }, { place: 'required' }],
	[{ kind: 'add', clauseTitle: '', body: 'Treść', place: 'joining|' }, { clauseTitle: 'required' }],
	[
		{ kind: 'add', clauseTitle: 'N', body: 'T', place: 'joining|', definitions: 'bez dwukropka' },
		{ definitions: 'definition' }
	],
	[
		{
			kind: 'add',
			clauseTitle: 'N',
			body: 'T',
			place: 'joining|',
			shown: 'join.noticeDays',
			'parameter:join.noticeDays': 'dużo'
		},
		{ 'parameter:join.noticeDays': 'parameter-value' }
	],
	[{ kind: 'add-chapter', chapterTitle: ' ' }, { chapterTitle: 'required' }],
	[{ kind: 'magic' }, { kind: 'choice' }]
])('a form that is not in order: %o', async (fields, problem) => {
	const here = await rulebookWorld();
	const base = (await headOf(here)).id;
	const result = await here.as(here.tailors, (ctx) => amendByForm(ctx, { ...fields, base }));
	expect(result).toMatchObject({ ok: false, error: { fields: problem } });
});

test('every kind of change has its form', async () => {
	const here = await rulebookWorld();
	const base = (await headOf(here)).id;
	const amend = async (fields: Record<string, unknown>) =>
		must(await here.as(here.tailors, (ctx) => amendByForm(ctx, { base, ...fields })));
	await amend({ kind: 'add', clauseTitle: 'Żółw', body: 'Powoli.', place: 'joining|joining.open' });
	await amend({ kind: 'remove', clause: 'leaving.any-time' });
	await amend({ kind: 'move', clause: 'joining.open', place: 'leaving|' });
	await amend({ kind: 'preamble', body: 'Inaczej.' });
	await amend({ kind: 'add-chapter', chapterTitle: 'Spory', after: 'leaving' });
	await amend({ kind: 'rename-chapter', chapter: 'leaving', chapterTitle: 'Koniec' });
});

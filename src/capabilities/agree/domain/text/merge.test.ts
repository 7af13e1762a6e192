import { expect, test } from 'vitest';
import type { Change } from '../amendment.ts';
import type { RulebookText } from '../rulebook.ts';
import { mergeWords } from './merge-words.ts';
import { mergeAmendment, resolve } from './merge.ts';
import { changed, clause, rulebook } from './sample.test-world.ts';

const rule = 'Rada ma 14 dni na odpowiedź. Milczenie to zgoda.';

test.each([
	[
		'far apart',
		'Rada ma 21 dni na odpowiedź. Milczenie to zgoda.',
		'Rada ma 14 dni na odpowiedź. Milczenie to odmowa.',
		'Rada ma 21 dni na odpowiedź. Milczenie to odmowa.'
	],
	[
		'one word between',
		'Rada ma 21 dni na odpowiedź. Milczenie to zgoda.',
		'Rada ma 14 dni od odpowiedź. Milczenie to zgoda.',
		'Rada ma 21 dni od odpowiedź. Milczenie to zgoda.'
	],
	[
		'the same change',
		'Rada ma 21 dni na odpowiedź. Milczenie to zgoda.',
		'Rada ma 21 dni na odpowiedź. Milczenie to odmowa.',
		'Rada ma 21 dni na odpowiedź. Milczenie to odmowa.'
	],
	['only one', rule, 'Rada milczy.', 'Rada milczy.'],
	[
		'the same word',
		'Rada ma 21 dni na odpowiedź. Milczenie to zgoda.',
		'Rada ma 7 dni na odpowiedź. Milczenie to zgoda.',
		null
	],
	[
		'words that touch',
		'Rada ma 21 dni na odpowiedź. Milczenie to zgoda.',
		'Rada ma 14 tygodni na odpowiedź. Milczenie to zgoda.',
		null
	],
	[
		'put in beside a change',
		'Rada ma 21 dni na odpowiedź. Milczenie to zgoda.',
		'Rada ma 14 roboczych dni na odpowiedź. Milczenie to zgoda.',
		null
	],
	['put in at one place', `${rule} A.`, `${rule} B.`, null],
	[
		'rewritten and mended',
		'Zarząd czeka.',
		'Rada ma 21 dni na odpowiedź. Milczenie to zgoda.',
		null
	]
])('%s', (_, head, theirs, merged) => {
	expect(mergeWords(rule, head, theirs)).toBe(merged);
	expect(mergeWords(rule, theirs, head)).toBe(merged);
});

test.each([
	['raz dwa\n\ntrzy cztery', 'raz x\n\ntrzy cztery', 'raz dwa\n\ny cztery', 'raz x\n\ny cztery'],
	['- raz\n- dwa', '- raz\n- x\n- dwa', '- raz\n- dwa i pół', '- raz\n- x\n- dwa i pół'],
	['raz  dwa', 'raz dwa', 'raz  dwa trzy', 'raz dwa trzy'],
	['a b a b a b', 'b a b a b', 'a b a b a', 'b a b a']
])('line ends and signs part changes: %j', (was, head, theirs, merged) => {
	expect(mergeWords(was, head, theirs)).toBe(merged);
	expect(mergeWords(was, theirs, head)).toBe(merged);
});

const base = rulebook(
	{
		a: [
			clause('one', {
				body: rule,
				parameters: { k: 1 },
				definitions: [{ term: 'rada', meaning: 'organ klastra' }]
			}),
			clause('two'),
			clause('three')
		],
		b: [clause('four', { body: 'Cztery' })]
	},
	'My, niżej podpisani'
);

const one = (changes: Change, text: RulebookText = base) => changed(text, [changes]);
const add = (id: string, after: string | null, chapter = 'a'): Change => ({
	kind: 'add',
	chapter,
	after,
	clause: clause(id)
});
const edit = (clauseId: string, fields: object): Change => ({
	kind: 'edit',
	clause: clauseId,
	...fields
});
const move = (id: string, chapter: string, after: string | null): Change => ({
	kind: 'move',
	clause: id,
	chapter,
	after
});
const remove = (id: string): Change => ({ kind: 'remove', clause: id });

/** Fields in which two changes overlap, whichever comes second. */
const met = (a: Change, b: Change) => {
	const fields = (x: Change, y: Change) =>
		mergeAmendment(base, one(x), [y]).overlaps.map(({ field }) => field);
	return [fields(a, b), fields(b, a)];
};

test.each<[string, Change, Change]>([
	['two clauses', edit('one', { body: 'A' }), edit('two', { body: 'B' })],
	['title and body', edit('one', { title: 'A' }), edit('one', { body: 'B' })],
	['two parameters', edit('one', { parameters: { k: 2 } }), edit('one', { parameters: { l: 2 } })],
	['two new clauses at one place', add('x', 'one'), add('y', 'one')],
	['an edit and a move', edit('two', { body: 'A' }), move('two', 'b', null)],
	[
		'two definitions',
		edit('one', {
			definitions: [
				{ term: 'a', meaning: 'a' },
				{ term: 'rada', meaning: 'organ klastra' }
			]
		}),
		edit('one', {
			definitions: [
				{ term: 'rada', meaning: 'organ klastra' },
				{ term: 'z', meaning: 'z' }
			]
		})
	],
	['a removal and an edit elsewhere', remove('two'), edit('three', { body: 'A' })],
	[
		'new chapters',
		{ kind: 'add-chapter', id: 'x', title: 'X', after: 'a' },
		{ kind: 'add-chapter', id: 'y', title: 'Y', after: 'a' }
	],
	['both remove', remove('two'), remove('two')]
])('%s merge, and the order does not matter', (_, a, b) => {
	const [ab, ba] = [
		[a, b],
		[b, a]
	].map(([first, second]) => {
		const head = one(first!);
		const { changes, overlaps } = mergeAmendment(base, head, [second!]);
		expect(overlaps).toEqual([]);
		return changed(head, changes);
	});
	expect(ab).toEqual(ba);
});

test.each<[string, Change, Change, string, string]>([
	[
		'the preamble',
		{ kind: 'preamble', body: 'Wy' },
		{ kind: 'preamble', body: 'Oni' },
		'preamble',
		'preamble'
	],
	[
		'a parameter',
		edit('one', { parameters: { k: 2 } }),
		edit('one', { parameters: { k: null } }),
		'parameter',
		'parameter'
	],
	[
		'a parameter in two clauses',
		edit('two', { parameters: { m: 2 } }),
		edit('three', { parameters: { m: 3 } }),
		'parameter',
		'parameter'
	],
	[
		'a term',
		edit('one', { definitions: [{ term: 'rada', meaning: 'pięć osób' }] }),
		edit('one', { definitions: [] }),
		'definitions',
		'definitions'
	],
	['removed and edited', remove('two'), edit('two', { body: 'A' }), 'clause', 'clause'],
	['removed and moved', remove('two'), move('two', 'b', null), 'clause', 'clause'],
	['moved to two places', move('two', 'b', null), move('two', 'b', 'four'), 'place', 'place'],
	['turned round otherwise', move('one', 'a', 'three'), move('three', 'a', null), 'place', 'place'],
	['new behind what is gone', remove('two'), add('x', 'two'), 'clause', 'clause'],
	[
		'a reference to what is gone',
		remove('three'),
		edit('two', { body: '{§three}' }),
		'body',
		'clause'
	],
	[
		'a chapter',
		{ kind: 'rename-chapter', chapter: 'b', title: 'X' },
		{ kind: 'rename-chapter', chapter: 'b', title: 'Y' },
		'chapter-title',
		'chapter-title'
	],
	[
		'the same id',
		add('x', 'one'),
		{ kind: 'add', chapter: 'a', after: 'one', clause: clause('x', { body: 'inne' }) },
		'clause',
		'clause'
	]
])('%s: a person is asked, whichever comes second', (_, a, b, second, first) => {
	expect(met(a, b)).toEqual([[second], [first]]);
});

test('a chapter that one empties and removes while the other puts a clause in it waits', () => {
	const gone: Change[] = [remove('four'), { kind: 'remove-chapter', chapter: 'b' }];
	const late = mergeAmendment(base, changed(base, gone), [add('x', null, 'b')]);
	expect(late.overlaps).toMatchObject([
		{ clause: 'x', field: 'clause', change: { chapter: 'a', after: 'three' } }
	]);
	const early = mergeAmendment(base, one(add('x', null, 'b')), gone);
	expect(early.overlaps).toMatchObject([{ chapter: 'b', field: 'chapter', theirs: null }]);
});

test('a change that comes late overwrites nothing: both sentences stand', () => {
	const head = one(edit('one', { body: rule.replace('14', '21') }));
	const { changes } = mergeAmendment(base, head, [
		edit('one', { body: rule.replace('zgoda', 'odmowa') })
	]);
	expect(changes).toEqual([
		{ kind: 'edit', clause: 'one', body: 'Rada ma 21 dni na odpowiedź. Milczenie to odmowa.' }
	]);
});

test('a person chooses: own words, head, or theirs', () => {
	const head = one(edit('one', { body: 'Rada ma 21 dni.' }));
	const [overlap] = mergeAmendment(base, head, [edit('one', { body: 'Rada ma 7 dni.' })]).overlaps;
	expect(overlap).toMatchObject({
		clause: 'one',
		chapter: 'a',
		field: 'body',
		base: rule,
		head: 'Rada ma 21 dni.',
		theirs: 'Rada ma 7 dni.'
	});
	expect(resolve(overlap!, 'Rada ma 10 dni.')).toEqual([edit('one', { body: 'Rada ma 10 dni.' })]);
	expect(resolve(overlap!, 'Rada ma 21 dni.')).toEqual([]);
});

test('what is chosen whole is theirs or head, nothing else', () => {
	const [overlap] = mergeAmendment(base, one(edit('one', { parameters: { k: 2 } })), [
		edit('one', { parameters: { k: 3 } })
	]).overlaps;
	expect(overlap).toMatchObject({
		field: 'parameter',
		key: 'k',
		base: '1',
		head: '2',
		theirs: '3'
	});
	expect(resolve(overlap!, '3')).toEqual([edit('one', { parameters: { k: 3 } })]);
	expect(resolve(overlap!, '99')).toEqual([]);
});

test('a removed clause comes back with the words of the change set if a person says so', () => {
	const head = one(remove('two'));
	const [overlap] = mergeAmendment(base, head, [edit('two', { body: 'Zostaje' })]).overlaps;
	expect(resolve(overlap!, '')).toEqual([]);
	const text = changed(head, resolve(overlap!, 'Zostaje'));
	expect(text.chapters[0]!.clauses.map(({ id }) => id)).toEqual(['one', 'two', 'three']);
});

test('a change set that does not fit its base is a mistake of the caller', () => {
	expect(() => mergeAmendment(base, base, [remove('x')])).toThrow();
});

test('the largest usual text differs and merges well within a second', () => {
	const words = Array.from({ length: 150 }, (_, at) => `słowo${at % 40}`).join(' ');
	const chapters = Array.from({ length: 20 }, (_, chapter) => [
		`c${chapter}`,
		Array.from({ length: 20 }, (_, at) => clause(`c${chapter}-${at}`, { body: words }))
	]);
	const large = rulebook(Object.fromEntries(chapters));
	const all = large.chapters.flatMap(({ clauses }) => clauses);
	const edits = (from: string, to: string) =>
		all.map(({ id, body }) => edit(id, { body: body.replace(from, to) }));
	const head = changed(large, edits('słowo1 ', 'x '));
	const start = performance.now();
	const { changes, overlaps } = mergeAmendment(large, head, edits('słowo30', 'y'));
	const spent = performance.now() - start;
	expect([changes.length, overlaps.length]).toEqual([400, 0]);
	expect(spent).toBeLessThan(2000);
});

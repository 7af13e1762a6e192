import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from '../amendment.ts';
import { applyChanges } from './apply.ts';
import { changesBetween } from './changes.ts';
import { anyAmendments, changed, clause, rulebook } from './sample.test-world.ts';

const text = rulebook({
	a: [
		clause('one', { parameters: { k: 1, l: 2 } }),
		clause('two', { body: 'zob. {§three}' }),
		clause('three')
	],
	b: [clause('four')],
	empty: []
});

const order = (changes: readonly Change[]) =>
	changed(text, changes).chapters.map(
		({ id, clauses }) => `${id}: ${clauses.map((one) => one.id).join(' ')}`
	);

test.each<[string, Change[], string[]]>([
	[
		'add first',
		[{ kind: 'add', chapter: 'b', after: null, clause: clause('new') }],
		['a: one two three', 'b: new four', 'empty: ']
	],
	[
		'add behind',
		[{ kind: 'add', chapter: 'a', after: 'one', clause: clause('new') }],
		['a: one new two three', 'b: four', 'empty: ']
	],
	['remove', [{ kind: 'remove', clause: 'one' }], ['a: two three', 'b: four', 'empty: ']],
	[
		'move away',
		[{ kind: 'move', clause: 'three', chapter: 'empty', after: null }],
		['a: one two', 'b: four', 'empty: three']
	],
	[
		'move within',
		[{ kind: 'move', clause: 'one', chapter: 'a', after: 'three' }],
		['a: two three one', 'b: four', 'empty: ']
	],
	[
		'chapters',
		[
			{ kind: 'add-chapter', id: 'c', title: 'C', after: 'a' },
			{ kind: 'remove-chapter', chapter: 'empty' }
		],
		['a: one two three', 'c: ', 'b: four']
	],
	[
		'a chapter emptied first',
		[
			{ kind: 'remove', clause: 'four' },
			{ kind: 'remove-chapter', chapter: 'b' }
		],
		['a: one two three', 'empty: ']
	]
])('%s', (_, changes, chapters) => expect(order(changes)).toEqual(chapters));

test('an edit changes what it names and takes out parameters that become null', () => {
	const after = changed(text, [
		{ kind: 'edit', clause: 'one', title: 'Nowy', parameters: { k: null, m: true } }
	]);
	expect(after.chapters[0]!.clauses[0]).toEqual(
		clause('one', { title: 'Nowy', parameters: { l: 2, m: true } })
	);
	expect(text.chapters[0]!.clauses[0]!.parameters).toEqual({ k: 1, l: 2 });
});

test.each<[string, string, Change[]]>([
	['clause-gone', 'x', [{ kind: 'edit', clause: 'x', title: 'T' }]],
	['clause-gone', 'x', [{ kind: 'add', chapter: 'a', after: 'x', clause: clause('new') }]],
	['clause-gone', 'four', [{ kind: 'move', clause: 'one', chapter: 'a', after: 'four' }]],
	['clause-gone', 'one', [{ kind: 'move', clause: 'one', chapter: 'a', after: 'one' }]],
	['chapter-gone', 'x', [{ kind: 'move', clause: 'one', chapter: 'x', after: null }]],
	['chapter-gone', 'x', [{ kind: 'rename-chapter', chapter: 'x', title: 'T' }]],
	['chapter-not-empty', 'a', [{ kind: 'remove-chapter', chapter: 'a' }]],
	['id-taken', 'four', [{ kind: 'add', chapter: 'a', after: null, clause: clause('four') }]],
	['id-taken', 'a', [{ kind: 'add-chapter', id: 'a', title: 'T', after: null }]],
	['reference-lost', 'three', [{ kind: 'remove', clause: 'three' }]]
])('%s: %s', (code, id, changes) =>
	expect(applyChanges(text, changes)).toEqual({
		ok: false,
		error: { code: 'conflict', fields: { '': code }, data: { id } }
	})
);

test('a clause may go together with the reference to it', () => {
	const changes: Change[] = [
		{ kind: 'remove', clause: 'three' },
		{ kind: 'edit', clause: 'two', body: '' }
	];
	expect(applyChanges(text, changes).ok).toBe(true);
});

test('the changes between two texts make one into the other', () => {
	fc.assert(
		fc.property(anyAmendments, ({ base, amendments: [one] }) => {
			const after = changed(base, one!);
			expect(changed(base, changesBetween(base, after))).toEqual(after);
			expect(changesBetween(base, base)).toEqual([]);
		})
	);
});

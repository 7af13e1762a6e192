import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyAmendments, anyBody, changed, clause, rulebook } from './sample.test-world.ts';
import { chapterDiffs, textDiff, wordDiff, type Piece } from './word-diff.ts';

const shown = (pieces: readonly Piece[]) =>
	pieces
		.map(({ kind, text }) => ({ same: text, added: `[+${text}]`, removed: `[-${text}]` })[kind])
		.join('');

test.each([
	['', '', ''],
	['a', 'a', 'a'],
	['', 'Nowe', '[+Nowe]'],
	['Rada ma 14 dni.', 'Rada ma 21 dni.', 'Rada ma [-14][+21] dni.'],
	['Rada ma 14 dni.', 'Rada ma 14 dni roboczych.', 'Rada ma 14 dni[+ roboczych].'],
	['Rada i zarząd', 'Rada, zarząd', 'Rada[- i][+,] zarząd'],
	[
		'społeczno-gospodarczy cel',
		'społeczno-kulturalny cel',
		'[-społeczno-gospodarczy][+społeczno-kulturalny] cel'
	],
	['10,5 procent', '10,6 procent', '[-10,5][+10,6] procent'],
	['zob. {§exit}', 'zob. {§leave}', 'zob. [-{§exit}][+{§leave}]'],
	['jeden i drugi', 'trzeci i czwarty', '[-jeden i drugi][+trzeci i czwarty]'],
	[
		'stary początek zdania zostaje koniec',
		'nowy początek zdania zostaje finał',
		'[-stary][+nowy] początek zdania zostaje [-koniec][+finał]'
	],
	['a\n\nb', 'a\n\nx\n\nb', 'a\n\n[+x\n\n]b']
])('%j and %j differ by whole words', (before, after, pieces) =>
	expect(shown(wordDiff(before, after))).toBe(pieces)
);

test('the pieces make up both texts, and no two of a kind stand together', () => {
	fc.assert(
		fc.property(fc.oneof(anyBody, fc.string()), fc.oneof(anyBody, fc.string()), (before, after) => {
			const pieces = wordDiff(before, after);
			const without = (kind: Piece['kind']) =>
				pieces
					.filter((one) => one.kind !== kind)
					.map(({ text }) => text)
					.join('');
			expect(without('added')).toBe(before);
			expect(without('removed')).toBe(after);
			expect(pieces.some((one, at) => one.kind === pieces[at - 1]?.kind || one.text === '')).toBe(
				false
			);
		})
	);
});

test('a text differs clause by clause: edited, moved, new and gone', () => {
	const before = rulebook({
		a: [clause('one', { body: 'Raz dwa trzy' }), clause('two'), clause('three')],
		b: [clause('four')]
	});
	const after = changed(before, [
		{
			kind: 'edit',
			clause: 'one',
			body: 'Raz cztery trzy',
			parameters: { 'join.days': 7 },
			definitions: [{ term: 'rada', meaning: 'organ' }]
		},
		{ kind: 'remove', clause: 'two' },
		{ kind: 'move', clause: 'three', chapter: 'b', after: 'four' },
		{ kind: 'add', chapter: 'a', after: 'one', clause: clause('five', { body: 'Pięć' }) },
		{ kind: 'rename-chapter', chapter: 'b', title: 'Chapter c' }
	]);
	const diffs = textDiff(before, after);
	expect(diffs.map(({ id, kind, moved }) => [id, kind, moved])).toEqual([
		['one', 'changed', false],
		['five', 'added', false],
		['two', 'removed', false],
		['three', 'changed', true]
	]);
	expect(shown(diffs[0]!.body)).toBe('Raz [-dwa][+cztery] trzy');
	expect(diffs[0]!.parameters).toEqual([{ key: 'join.days', from: null, to: 7 }]);
	expect(diffs[0]!.definitions).toEqual([
		{ term: 'rada', meaning: [{ kind: 'added', text: 'organ' }] }
	]);
	expect(diffs[3]).toMatchObject({
		before: { number: 3, chapter: 'a' },
		after: { number: 4, chapter: 'b' }
	});
	expect(chapterDiffs(before, after).map(({ id, title }) => [id, shown(title)])).toEqual([
		['b', 'Chapter [-b][+c]']
	]);
});

test('every clause that differs is told, and no other', () => {
	fc.assert(
		fc.property(anyAmendments, ({ base, amendments: [one] }) => {
			const after = changed(base, one!);
			const bodies = (text: typeof base) =>
				new Map(
					text.chapters.flatMap(({ clauses }) =>
						clauses.map((each) => [each.id, JSON.stringify(each)])
					)
				);
			const [old, fresh] = [bodies(base), bodies(after)];
			const differing = [...new Set([...old.keys(), ...fresh.keys()])].filter(
				(id) => old.get(id) !== fresh.get(id)
			);
			const told = textDiff(base, after).filter(
				({ moved, title, body, parameters, definitions }) =>
					!moved ||
					[...title, ...body].some(({ kind }) => kind !== 'same') ||
					parameters.length + definitions.length > 0
			);
			expect(told.map(({ id }) => id).toSorted()).toEqual(differing.toSorted());
		})
	);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markupProblems, parseMarkup, referencesIn, type Inline } from './markup.ts';

const text = (words: string): Inline => ({ kind: 'text', text: words });
const only = (source: string) => {
	const [block] = parseMarkup(source);
	return block?.kind === 'paragraph' ? block.content : block;
};

test.each<[string, Inline[]]>([
	[
		'Rada liczy {=council.size} osób.',
		[text('Rada liczy '), { kind: 'value', key: 'council.size' }, text(' osób.')]
	],
	['Zob. {§exit}', [text('Zob. '), { kind: 'reference', clause: 'exit' }]],
	['**ważne**', [{ kind: 'strong', content: [text('ważne')] }]],
	[
		'**a *b* {§c}**',
		[
			{
				kind: 'strong',
				content: [
					text('a '),
					{ kind: 'emphasis', content: [text('b')] },
					text(' '),
					{ kind: 'reference', clause: 'c' }
				]
			}
		]
	],
	['*a*', [{ kind: 'emphasis', content: [text('a')] }]],
	['5 * 3 * 2', [text('5 * 3 * 2')]],
	['**otwarte', [text('**otwarte')]],
	['****', [text('****')]],
	['{§}', [text('{§}')]],
	['{§a b}', [text('{§a b}')]],
	['<b onclick="x()">nic</b>', [text('<b onclick="x()">nic</b>')]],
	['[tu](javascript:x)', [text('[tu](javascript:x)')]],
	['dwa\nwiersze', [text('dwa wiersze')]]
])('%j is one paragraph', (source, content) => expect(only(source)).toEqual(content));

test('a paragraph, a lettered list with a list inside it, and the paragraph after', () => {
	const blocks = parseMarkup('Organy:\na) rada\n  - pięć osób\n  - rok\nb) zgromadzenie\n\nDalej.');
	const item = (words: string) => ({ content: [text(words)], lists: [] });
	const inner = {
		kind: 'list',
		style: 'bulleted',
		start: 1,
		items: [item('pięć osób'), item('rok')]
	};
	expect(blocks).toEqual([
		{ kind: 'paragraph', content: [text('Organy:')] },
		{
			kind: 'list',
			style: 'lettered',
			start: 1,
			items: [{ content: [text('rada')], lists: [inner] }, item('zgromadzenie')]
		},
		{ kind: 'paragraph', content: [text('Dalej.')] }
	]);
});

test.each([
	['1. a\n2. b', [[1, 2]]],
	['3. maja', [[3, 1]]],
	[
		'1. a\n5. b',
		[
			[1, 1],
			[5, 1]
		]
	],
	[
		'- a\n1. b',
		[
			[1, 1],
			[1, 1]
		]
	],
	['  - a', [[1, 1]]]
])('the number printed in %j is the one typed', (source, lists) => {
	const found = parseMarkup(source).map(
		(block) => block.kind === 'list' && [block.start, block.items.length]
	);
	expect(found).toEqual(lists);
});

const letters = (content: readonly Inline[]): string =>
	content
		.map((piece) =>
			'text' in piece ? piece.text : 'content' in piece ? letters(piece.content) : ''
		)
		.join('');

test('never throws, and only marks, spaces and names in braces disappear', () => {
	const anything = fc.oneof(
		fc.string({ unit: 'grapheme' }),
		fc
			.array(fc.constantFrom('*', '**', 'a', ' ', '\n', '1. ', 'b) ', '- ', '  ', '{§x}', '{='))
			.map((all) => all.join(''))
	);
	fc.assert(
		fc.property(anything, (source) => {
			const words = parseMarkup(source).flatMap((block) => {
				if (block.kind === 'paragraph') return [letters(block.content)];
				return block.items.flatMap((item) => [
					letters(item.content),
					...item.lists.flatMap((list) => list.items.map((inner) => letters(inner.content)))
				]);
			});
			const kept = (all: string) => all.replace(/[^\p{L}]/gu, '').replace(/[bx]/g, '');
			expect(kept(words.join(''))).toBe(
				kept(
					source.replace(/^ *[a-z]\) /gm, '').replace(/\{[§=][A-Za-z0-9][A-Za-z0-9.-]{0,63}\}/g, '')
				)
			);
		})
	);
});

test.each([
	'*'.repeat(20_000),
	'**a '.repeat(5000),
	'*a '.repeat(6000),
	'{§a'.repeat(6000),
	' '.repeat(20_000) + 'x'
])('the longest body is read at once (%#)', (source) => {
	const start = performance.now();
	parseMarkup(source);
	expect(performance.now() - start).toBeLessThan(250);
});

test('tells which references lead nowhere, each once', () => {
	const known = { clauses: new Set(['exit']), parameters: new Set(['join.days']) };
	expect(markupProblems('{§exit} {=join.days} {§old} {=x.y} {§old}', known)).toEqual([
		{ code: 'unknown-clause', name: 'old' },
		{ code: 'unknown-parameter', name: 'x.y' }
	]);
	expect(referencesIn('{§exit} {=join.days} {§old}')).toEqual(['exit', 'old']);
});

import { m } from '#messages';
import type { ParameterValue } from '#platform/domain/parameter.ts';
import type { Block as Printed, PrintedList, Run } from '#platform/server/documents/index.ts';
import type { Clause, RulebookText } from '../domain/rulebook.ts';
import { parametersOf, parseMarkup, type Inline, type List } from '../domain/text/markup.ts';
import { referenceLabels, type Label } from '../domain/text/numbering.ts';

/** How parameters are called and their values said; the words live with the pages. */
export interface ParameterWords {
	name(key: string): string;
	/** In words; what holds without a rule when no clause sets it. */
	value(key: string, value: ParameterValue | undefined): string;
}

interface Reading {
	labels: ReadonlyMap<string, Label>;
	values: ReadonlyMap<string, ParameterValue>;
	words: ParameterWords;
}

/** A rulebook's binding text as blocks to print: preamble, chapters, clauses; without notes. */
export function printedText(text: RulebookText, words: ParameterWords): Printed[] {
	const reading = { labels: referenceLabels(text), values: parametersOf(text), words };
	const locale = { locale: text.language };
	return [
		...printedMarkup(text.preamble, reading),
		...text.chapters.flatMap(({ title, clauses }, at): Printed[] => [
			{
				kind: 'heading',
				level: 1,
				number: m.signature_print_chapter({ n: at + 1 }, locale),
				words: title
			},
			...clauses.flatMap((clause) => printedClause(clause, reading))
		])
	];
}

function printedClause(clause: Clause, reading: Reading): Printed[] {
	const { id, title, body, definitions, parameters } = clause;
	const number = `§ ${reading.labels.get(id)!.number}`;
	const defined = definitions.map(({ term, meaning }) => [
		{ text: term, bold: true },
		{ text: `: ${meaning}` }
	]);
	const set = Object.entries(parameters).map(([key, value]) => [
		{ text: `${reading.words.name(key)}: ` },
		{ text: reading.words.value(key, value), bold: true }
	]);
	return [
		{ kind: 'heading', level: 2, number, words: title },
		...printedMarkup(body, reading),
		...bullets([...defined, ...set])
	];
}

const bullets = (items: readonly Run[][]): PrintedList[] =>
	items.length === 0
		? []
		: [
				{
					kind: 'list',
					style: 'bulleted',
					start: 1,
					items: items.map((words) => ({ words, lists: [] }))
				}
			];

const printedMarkup = (source: string, reading: Reading): Printed[] =>
	parseMarkup(source).map((block) =>
		block.kind === 'paragraph'
			? { kind: 'paragraph', words: runs(block.content, reading) }
			: printedList(block, reading)
	);

const printedList = ({ style, start, items }: List, reading: Reading): PrintedList => ({
	kind: 'list',
	style,
	start,
	items: items.map(({ content, lists }) => ({
		words: runs(content, reading),
		lists: lists.map((list) => printedList(list, reading))
	}))
});

const runs = (content: readonly Inline[], reading: Reading, style: Partial<Run> = {}): Run[] =>
	content.flatMap((piece): Run[] => {
		switch (piece.kind) {
			case 'text':
				return [{ ...style, text: piece.text }];
			case 'strong':
				return runs(piece.content, reading, { ...style, bold: true });
			case 'emphasis':
				return runs(piece.content, reading, { ...style, emphasis: true });
			case 'reference': {
				const label = reading.labels.get(piece.clause);
				return [{ ...style, text: label ? `§ ${label.number}` : `{§${piece.clause}}` }];
			}
			case 'value': {
				const said = reading.words.value(piece.key, reading.values.get(piece.key));
				return [{ ...style, text: said, bold: true }];
			}
		}
	});

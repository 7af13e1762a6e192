import type { ParameterValue } from '#platform/domain/parameter.ts';
import { numbered, type RulebookText } from '../rulebook.ts';
import { parametersOf, parseMarkup, type Block, type Inline, type List } from './markup.ts';
import { referenceLabels, type Label } from './numbering.ts';

/** How plain text says what is not typed in it. */
export interface PlainWords {
	/** "Rozdział 2. Członkowie". */
	chapter(number: number, title: string): string;
	/** "§ 7. Przyjęcie". */
	clause(number: number, title: string): string;
	/** "§ 7"; of a clause that is not there any more: null. */
	reference(label: Label | null): string;
	/** "14 dni"; undefined when no clause sets it. */
	value(key: string, value: ParameterValue | undefined): string;
	/** "członek: kto podpisał deklarację". */
	definition(term: string, meaning: string): string;
}

interface Context {
	words: PlainWords;
	labels: ReadonlyMap<string, Label>;
	values: ReadonlyMap<string, ParameterValue>;
}

/**
 * The consolidated text as plain lines: title, preamble, chapters, clauses with their definitions;
 * without notes. A blank line parts paragraphs, lists are indented. Cost: linear.
 */
export function plainText(text: RulebookText, words: PlainWords): string {
	const context = { words, labels: referenceLabels(text), values: parametersOf(text) };
	const sections = [text.title, ...bodyLines(text.preamble, context)];
	let chapter = '';
	for (const one of numbered(text)) {
		if (one.chapter.id !== chapter) {
			chapter = one.chapter.id;
			const number = context.labels.get(one.clause.id)!.chapter;
			sections.push(words.chapter(number, one.chapter.title));
		}
		sections.push(words.clause(one.number, one.clause.title));
		sections.push(...bodyLines(one.clause.body, context));
		for (const { term, meaning } of one.clause.definitions)
			sections.push(words.definition(term, meaning));
	}
	return sections.join('\n\n') + '\n';
}

const bodyLines = (source: string, context: Context): string[] =>
	parseMarkup(source).map((block) => blockText(block, context));

const blockText = (block: Block, context: Context): string =>
	block.kind === 'paragraph' ? inlineText(block.content, context) : listText(block, '', context);

function listText({ style, start, items }: List, indent: string, context: Context): string {
	const markers = { numbered: (n: number) => `${n}.`, lettered, bulleted: () => '-' };
	return items
		.flatMap(({ content, lists }, at) => [
			`${indent}${markers[style](start + at)} ${inlineText(content, context)}`,
			...lists.map((list) => listText(list, `${indent}  `, context))
		])
		.join('\n');
}

const lettered = (number: number): string => `${String.fromCharCode(96 + number)})`;

const inlineText = (content: readonly Inline[], context: Context): string =>
	content
		.map((piece) => {
			switch (piece.kind) {
				case 'text':
					return piece.text;
				case 'strong':
				case 'emphasis':
					return inlineText(piece.content, context);
				case 'reference':
					return context.words.reference(context.labels.get(piece.clause) ?? null);
				case 'value':
					return context.words.value(piece.key, context.values.get(piece.key));
			}
		})
		.join('');

import { LevelFormat, Paragraph, type INumberingOptions } from 'docx';
import type { PrintedList } from './document.ts';
import { textRuns } from './docx-runs.ts';

type Numbering = INumberingOptions['config'][number];

const STEP = 360;

/**
 * The paragraphs of a list. Every list that counts is a numbering of its own, which is added to
 * `numberings`: so each starts where it says and none goes on counting another's.
 */
export function listParagraphs(list: PrintedList, numberings: Numbering[], level = 0): Paragraph[] {
	const reference = `list-${numberings.length + 1}`;
	const numbered = list.style === 'numbered';
	const levelOptions = {
		level,
		start: list.start,
		format: numbered ? LevelFormat.DECIMAL : LevelFormat.LOWER_LETTER,
		text: `%${level + 1}${numbered ? '.' : ')'}`,
		style: { paragraph: { indent: { left: (level + 1) * STEP, hanging: STEP } } }
	};
	if (list.style !== 'bulleted') numberings.push({ reference, levels: [levelOptions] });
	return list.items.flatMap(({ words, lists }) => [
		new Paragraph({
			children: textRuns(words),
			...(list.style === 'bulleted' ? { bullet: { level } } : { numbering: { reference, level } })
		}),
		...lists.flatMap((inner) => listParagraphs(inner, numberings, level + 1))
	]);
}

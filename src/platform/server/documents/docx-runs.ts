import { TextRun } from 'docx';
import { runsOf, type Words } from './document.ts';

/** Words with their emphasis, as Word's runs; `bold` makes all of them so. */
export const textRuns = (words: Words, bold = false): TextRun[] =>
	runsOf(words).map(
		(run) =>
			new TextRun({
				text: run.text,
				bold: bold || (run.bold ?? false),
				italics: run.emphasis ?? false
			})
	);

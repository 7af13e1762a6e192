import {
	Document,
	Footer,
	HeadingLevel,
	Packer,
	PageNumber,
	Paragraph,
	TextRun,
	type INumberingOptions,
	type Table
} from 'docx';
import type { Block, PrintedDocument } from './document.ts';
import { dated } from './docx-dates.ts';
import { listParagraphs } from './docx-list.ts';
import { textRuns } from './docx-runs.ts';
import { tableOf } from './docx-table.ts';

type Numberings = INumberingOptions['config'][number][];

const HEADINGS = {
	1: HeadingLevel.HEADING_1,
	2: HeadingLevel.HEADING_2,
	3: HeadingLevel.HEADING_3
} as const;

/** The document for a word processor. The same document gives the same bytes. */
export async function docx(document: PrintedDocument): Promise<Uint8Array<ArrayBuffer>> {
	const { language, title, subtitle, author, foot } = document;
	const numberings: Numberings = [];
	const children = [
		new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
		...(subtitle ? [new Paragraph({ children: [new TextRun(subtitle)] })] : []),
		...document.blocks.flatMap((block) => partsOf(block, numberings))
	];
	const run = {
		font: 'Source Serif 4',
		size: 21,
		language: { value: language === 'pl' ? 'pl-PL' : 'en-GB' }
	};
	const file = new Document({
		title,
		creator: author,
		lastModifiedBy: author,
		styles: { default: { document: { run, paragraph: { spacing: { after: 160, line: 276 } } } } },
		numbering: { config: numberings },
		sections: [{ footers: { default: footer(foot) }, children }]
	});
	return dated(await Packer.toBuffer(file), document.madeAt);
}

const footer = (foot: string) =>
	new Footer({
		children: [
			new Paragraph({
				children: [
					new TextRun({ text: `${foot}   `, size: 16 }),
					new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 16 })
				]
			})
		]
	});

function partsOf(block: Block, numberings: Numberings): (Paragraph | Table)[] {
	switch (block.kind) {
		case 'heading':
			return [
				new Paragraph({
					heading: HEADINGS[block.level],
					keepNext: true,
					children: [...numberOf(block.number, ' '), ...textRuns(block.words)]
				})
			];
		case 'paragraph':
			return [
				new Paragraph({
					...(block.number && { indent: { left: 360, hanging: 360 } }),
					children: [...numberOf(block.number, '\t'), ...textRuns(block.words)]
				})
			];
		case 'list':
			return listParagraphs(block, numberings);
		case 'notice':
			return [new Paragraph({ children: textRuns(block.words), border: frame })];
		case 'table':
			return [tableOf(block), new Paragraph({})];
		case 'page-break':
			return [new Paragraph({ pageBreakBefore: true })];
	}
}

const side = { style: 'single' as const, size: 4, space: 6, color: '8a8478' };
const frame = { top: side, bottom: side, left: side, right: side };

const numberOf = (number: string | undefined, then: string) =>
	number ? [new TextRun(`${number}${then}`)] : [];

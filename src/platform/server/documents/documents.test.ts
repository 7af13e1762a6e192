import { unzipSync, strFromU8 } from 'fflate';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { expect, test } from 'vitest';
import { docx, pdf, type PrintedDocument } from './index.ts';

const NASTY = '#let x = 1 $a^2$ @ref \\ */ /* // <b> `raw` _u_ *s* [c] {§a} "q" ~ -- ]] #panic()';

const text: PrintedDocument = {
	language: 'pl',
	title: 'Zasady współpracy',
	subtitle: 'Klaster Próbny, wersja 3',
	author: 'Klaster Próbny',
	madeAt: new Date('2026-11-24T10:00:00Z'),
	foot: `SHA-256 ${'ab'.repeat(32)}`,
	blocks: [
		{ kind: 'heading', level: 1, number: 'I.', words: 'Członkowie' },
		{ kind: 'heading', level: 2, number: '§ 1', words: 'Zażółć gęślą jaźń' },
		{ kind: 'paragraph', number: '1.', words: NASTY },
		{ kind: 'paragraph', words: [{ text: 'Żółw ' }, { text: 'ważny', bold: true }] },
		{
			kind: 'list',
			style: 'numbered',
			start: 3,
			items: [
				{ words: 'trzeci', lists: [] },
				{
					words: [{ text: 'czwarty', emphasis: true }],
					lists: [
						{ kind: 'list', style: 'lettered', start: 1, items: [{ words: 'litera', lists: [] }] },
						{ kind: 'list', style: 'bulleted', start: 1, items: [{ words: 'kropka', lists: [] }] }
					]
				}
			]
		},
		{ kind: 'notice', words: 'Podpis wpisany nie jest kwalifikowany.' },
		{ kind: 'page-break' },
		{ kind: 'table', head: ['Kto', 'Kiedy'], widths: [2, 1], rows: [['Łódź', '24 listopada']] }
	]
};

interface Tag {
	role?: string;
	children?: Tag[];
}
const roles = (tag: Tag): string[] => [
	...(tag.role ? [tag.role] : []),
	...(tag.children ?? []).flatMap(roles)
];

test('a PDF is tagged, knows its language and holds the Polish letters', async () => {
	const file = await getDocumentProxy(pdf(text));
	const { text: read } = await extractText(file, { mergePages: true });
	expect(read).toContain('Zażółć gęślą jaźń');
	expect(read).toContain('Żółw ważny');
	expect(read).toContain('Łódź');
	expect(read.replace(/\s+/g, ' ')).toContain('3. trzeci 4. czwarty a) litera • kropka');
	const { info } = await getMeta(file);
	expect(info).toMatchObject({ Language: 'pl', Title: 'Zasady współpracy' });
	expect(await file.getMarkInfo()).toMatchObject({ Marked: true });
	const found: string[] = [];
	for (const number of [1, 2]) {
		found.push(...roles((await (await file.getPage(number)).getStructTree()) as Tag));
	}
	expect(found).toEqual(
		expect.arrayContaining(['H1', 'H2', 'P', 'L', 'LI', 'LBody', 'Table', 'TR', 'TH', 'TD'])
	);
});

test('what people type is never read as markup', async () => {
	const file = await getDocumentProxy(pdf(text));
	const { text: read } = await extractText(file, { mergePages: true });
	expect(read.replace(/\s+/g, '')).toContain(NASTY.replace(/\s+/g, ''));
	const inTitle = { ...text, title: NASTY, subtitle: NASTY, foot: NASTY, author: NASTY };
	const meta = await getMeta(await getDocumentProxy(pdf(inTitle)));
	expect(meta.info).toMatchObject({ Title: NASTY, Author: NASTY });
});

test('the same document is the same bytes, on any clock and in any zone', async () => {
	const first = [pdf(text), await docx(text)];
	await new Promise((done) => setTimeout(done, 2100));
	const again = [pdf(text), await docx(text)];
	expect(again.map((bytes) => Buffer.from(bytes).toString('base64'))).toEqual(
		first.map((bytes) => Buffer.from(bytes).toString('base64'))
	);
	expect(pdf({ ...text, title: 'Inne' })).not.toEqual(first[0]);
});

test('a DOCX holds the same text, escaped, with headings, lists and a head of the table', async () => {
	const parts = unzipSync(await docx(text));
	const body = strFromU8(parts['word/document.xml']!);
	expect(body).toContain('Zażółć gęślą jaźń');
	expect(body).toContain(NASTY.replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;'));
	for (const mark of ['Heading1', 'Heading2', 'w:tblHeader', 'w:numPr', '<w:b/>', '<w:i/>'])
		expect(body).toContain(mark);
	const numbering = strFromU8(parts['word/numbering.xml']!);
	for (const mark of ['<w:start w:val="3"/>', 'lowerLetter', '%1.', '%2)'])
		expect(numbering).toContain(mark);
	expect(strFromU8(parts['docProps/core.xml']!)).toContain('2026-11-24T10:00:00Z');
	expect(strFromU8(parts['word/footer1.xml']!)).toContain(text.foot);
});

test('an empty document and a very long one can be set', async () => {
	expect(pdf({ ...text, blocks: [] }).length).toBeGreaterThan(1000);
	const words = 'Bardzo długi akapit o współpracy. '.repeat(40);
	const many = Array.from({ length: 400 }, () => ({ kind: 'paragraph', words }) as const);
	const file = await getDocumentProxy(pdf({ ...text, blocks: many }));
	expect(file.numPages).toBeGreaterThan(60);
});

import excel, { type Worksheet } from '@zurmokeeper/exceljs';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readSheet } from './read.ts';
import { limits } from './sheet.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

async function read(content: Uint8Array | string) {
	return readSheet(typeof content === 'string' ? bytes(content) : content);
}

async function problemOf(content: Uint8Array | string) {
	const result = await read(content);
	return result.ok ? null : result.error.fields?.['file'];
}

async function workbook(fill: (sheet: Worksheet, book: excel.Workbook) => void) {
	const book = new excel.Workbook();
	fill(book.addWorksheet('Lista'), book);
	return new Uint8Array(await book.xlsx.writeBuffer());
}

const expected = {
	headers: ['Nazwa', 'Miasto'],
	rows: [
		{ number: 2, cells: ['Żółta Łódź; s.c.', 'Cieszyn'] },
		{ number: 4, cells: ['Druga', ''] }
	]
};

test.each([
	['semicolons', 'Nazwa;Miasto\n"Żółta Łódź; s.c.";Cieszyn\n;\nDruga;\n'],
	['commas and a mark', '\ufeffNazwa,Miasto\r\n"Żółta Łódź; s.c.",Cieszyn\r\n,\r\nDruga,\r\n'],
	['tabs', 'Nazwa\tMiasto\nŻółta Łódź; s.c.\tCieszyn\n\t\nDruga\t'],
	['an empty column', 'Nazwa;Miasto;\n"Żółta Łódź; s.c.";Cieszyn;\n;;\nDruga;;\n']
])('CSV with %s is read', async (_, text) => {
	expect(await read(text)).toEqual({ ok: true, value: expected });
});

test('what Excel says of its separator is not a row that people see missing', async () => {
	const result = await read('sep=|\nNazwa|Miasto\nDruga|Cieszyn');
	expect(result).toMatchObject({
		ok: true,
		value: { headers: ['Nazwa', 'Miasto'], rows: [{ number: 3 }] }
	});
});

test('Windows-1250 and UTF-16 are recognised', async () => {
	const old = Buffer.from('Nazwa;Miasto\nX;Y', 'latin1');
	const polish = Uint8Array.from([...old.subarray(0, 13), 0xaf, 0xf3, 0xb3, 0x3b, 0x59]);
	expect(await read(polish)).toMatchObject({
		ok: true,
		value: { rows: [{ cells: ['Żół', 'Y'] }] }
	});
	const wide = Buffer.from('\ufeffNazwa;Miasto\nŻół;Y', 'utf16le');
	expect(await read(new Uint8Array(wide))).toMatchObject({
		ok: true,
		value: { rows: [{ cells: ['Żół', 'Y'] }] }
	});
});

test('a workbook is read: numbers, days, links, formulas, rich text; pictures and notes do not matter', async () => {
	const content = await workbook((sheet, book) => {
		sheet.addRow([]);
		sheet.addRow(['Nazwa', 'NIP', 'Od', 'Strona', 'Suma', 'Opis', 'Tak']);
		sheet.addRow([
			'Żółta',
			5481234567,
			new Date('2026-03-01'),
			{ text: 'firma.example', hyperlink: 'https://firma.example' },
			{ formula: 'B3+1', result: 7 },
			{ richText: [{ text: 'a' }, { text: 'b', font: { bold: true } }] },
			true
		]);
		sheet.getCell('A3').note = 'notatka';
		const picture = book.addImage({ buffer: Buffer.alloc(10), extension: 'png' } as never);
		sheet.addImage(picture, 'H1:H2');
		sheet.addTable({ name: 'T', ref: 'A5', columns: [{ name: 'x' }], rows: [] });
	});
	const result = await read(content);
	expect(result).toMatchObject({
		ok: true,
		value: {
			rows: [
				{
					number: 3,
					cells: ['Żółta', '5481234567', '2026-03-01', 'firma.example', '7', 'ab', 'true']
				},
				{}
			]
		}
	});
});

test.each([
	['nothing', '', 'sheet-empty'],
	['only a head', 'Nazwa;Miasto\n', 'sheet-empty'],
	['a PDF', '%PDF-1.7\n…', 'sheet-type'],
	['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'sheet-type'],
	['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), 'sheet-old'],
	['a broken archive', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), 'sheet-broken'],
	['another archive', zipSync({ 'word/document.xml': bytes('<w/>') }), 'sheet-type'],
	['a workbook of rubbish', zipSync({ 'xl/workbook.xml': bytes('<<<') }), 'sheet-broken'],
	['too much', new Uint8Array(limits.bytes + 1).fill(65), 'sheet-too-big'],
	['a million rows', 'Nazwa\n' + 'x\n'.repeat(1_000_000), 'sheet-rows'],
	['too many columns', 'x;'.repeat(300) + 'x\n' + 'y;'.repeat(300) + 'y', 'sheet-columns']
])('%s gets one clear sentence', async (_, content, code) => {
	expect(await problemOf(content)).toBe(code);
});

test('an archive that unpacks to far more than it weighs is not unpacked', async () => {
	const bomb = zipSync({
		'xl/workbook.xml': bytes('<workbook/>'),
		'xl/worksheets/sheet1.xml': new Uint8Array(50_000_000)
	});
	expect(bomb.length).toBeLessThan(100_000);
	expect(await problemOf(bomb)).toBe('sheet-unpacked');
});

test('an archive that lies about how much it holds is broken', async () => {
	const bomb = zipSync({
		'xl/workbook.xml': bytes('<workbook/>'),
		'xl/worksheets/sheet1.xml': new Uint8Array(3_000_000).fill(120)
	});
	const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
	for (let at = 0; at < bomb.length - 30; at++) {
		if (view.getUint32(at, true) === 3_000_000) view.setUint32(at, 1000, true);
	}
	expect(await problemOf(bomb)).toBe('sheet-broken');
});

test('a workbook of very many rows is refused before it is read', async () => {
	const rows = '<row><c t="inlineStr"><is><t>x</t></is></c></row>'.repeat(limits.rows + 2);
	const content = zipSync({
		'xl/workbook.xml': bytes('<workbook/>'),
		'xl/worksheets/sheet1.xml': bytes(`<worksheet><sheetData>${rows}</sheetData></worksheet>`)
	});
	expect(await problemOf(content)).toBe('sheet-rows');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SheetFormat } from './columns.ts';
import { readSheet } from './read.ts';
import { sheetResponse } from './response.ts';

interface Row {
	name: string;
	count: number;
}

const columns = [
	{ label: 'Nazwa', value: ({ name }: Row) => name },
	{ label: 'Ile', value: ({ count }: Row) => count }
];

const sent = (format: SheetFormat, rows: Row[]) =>
	sheetResponse(format, 'Członkowie', 'Członkowie: [1/2]', columns, rows);

const read = async (response: Response) => {
	const result = await readSheet(new Uint8Array(await response.arrayBuffer()));
	if (!result.ok) throw new Error(JSON.stringify(result.error));
	return result.value.rows.map(({ cells }) => cells);
};

test('CSV starts with the mark, is separated by semicolons, and has no formulas', async () => {
	const response = sent('csv', [{ name: '=HYPERLINK("x";"y")', count: 1 }]);
	const content = new Uint8Array(await response.arrayBuffer());
	expect([...content.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
	const text = new TextDecoder().decode(content);
	expect(text).toBe(`Nazwa;Ile\r\n"'=HYPERLINK(""x"";""y"")";1\r\n`);
});

test('the name keeps its letters, and is plain for those that cannot', () => {
	const disposition = sent('xlsx', []).headers.get('content-disposition');
	expect(disposition).toContain(`filename="Czonkowie.xlsx"`);
	expect(disposition).toContain(`filename*=UTF-8''Cz%C5%82onkowie.xlsx`);
});

test.each(['csv', 'xlsx'] as const)('what leaves as %s comes back the same', async (format) => {
	const text = fc
		.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 20 })
		.map((value) => value.trim())
		.filter((value) => value !== '' && !value.startsWith("'"));
	const rows = fc.array(fc.record({ name: text, count: fc.nat() }), {
		minLength: 1,
		maxLength: 20
	});
	await fc.assert(
		fc.asyncProperty(rows, async (list) => {
			expect(await read(sent(format, list))).toEqual(
				list.map(({ name, count }) => [name, String(count)])
			);
		}),
		{
			numRuns: 30,
			examples: [
				[
					[
						{ name: '+48 33 852', count: 0 },
						{ name: '-1', count: 2 }
					]
				]
			]
		}
	);
});

test('a list that breaks off in the middle does not look like a whole one', async () => {
	async function* broken(): AsyncGenerator<Row> {
		yield { name: 'a', count: 1 };
		throw new Error('lost');
	}
	const response = sheetResponse('csv', 'x', 'x', columns, broken());
	await expect(response.arrayBuffer()).rejects.toThrow();
});

import { expect, test } from 'vitest';
import { guessMapping, mappedRows, missingColumns, readMapping } from './mapping.ts';
import type { ImportColumn } from './recipe.ts';

const column = (key: string, pl: string, en: string, synonyms: string[] = [], required = false) =>
	({
		key,
		label: ({ locale } = {}) => (locale === 'en' ? en : pl),
		synonyms,
		required,
		example: ''
	}) satisfies ImportColumn;

const columns = [
	column('name', 'Nazwa', 'Name', ['firma'], true),
	column('email', 'E-mail', 'E-mail'),
	column('contactEmail', 'E-mail delegata', 'E-mail of the delegate'),
	column('town', 'Miejscowość', 'Town', ['miasto'], true)
];

test.each([
	[['NAZWA', 'miejscowosc'], { name: 0, town: 1 }],
	[['Town', 'Name'], { name: 1, town: 0 }],
	[['firma (pełna)', 'Miasto:'], { name: 0, town: 1 }],
	[['E-mail delegata', 'e mail'], { contactEmail: 0, email: 1 }],
	[['Twój e-mail', 'E-mail delegata (kontakt)'], { email: 0, contactEmail: 1 }],
	[['Nazwa', 'Nazwa'], { name: 0 }],
	[['', 'inne'], {}]
])('%j is matched', (headers, expected) => {
	expect(guessMapping(columns, headers)).toEqual(expected);
});

test('what was corrected by hand holds; a column that the file does not have is none', () => {
	const sent = new URLSearchParams('column.name=1&column.town=&column.email=7&column.x=0');
	expect(readMapping(columns, ['a', 'b'], sent)).toEqual({ name: 1 });
	expect(readMapping(columns, ['a'], new URLSearchParams('check=1'))).toBeNull();
});

test('what must be there and is not is named', () => {
	expect(missingColumns(columns, { name: 0 })).toEqual({ 'column.town': 'sheet-missing' });
});

test('cells come under their keys, each row with its number', () => {
	const sheet = { headers: ['a', 'b'], rows: [{ number: 3, cells: ['x', 'y'] }] };
	expect(mappedRows(sheet, { town: 1 })).toEqual([{ number: 3, cells: { town: 'y' } }]);
});

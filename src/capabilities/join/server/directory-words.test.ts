import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchedWords, wordsOf } from './directory-words.ts';

const nobody = {
	name: 'x',
	shortName: null,
	description: '',
	town: 'y',
	street: null,
	postalCode: null,
	website: null,
	nip: null,
	regon: null,
	krs: null,
	pkd: []
};

/** Whether a search finds a member, as the directory's query does it. */
const finds = (member: Parameters<typeof wordsOf>[0], search: string) =>
	searchedWords(search).every((word) => ` ${wordsOf(member)}`.includes(` ${word}`));

const carpenters = {
	...nobody,
	name: 'Spółdzielnia „Żółta Łódź”',
	town: 'Český Těšín',
	description: 'Stolarka i meble.\nKrzesła, stoły; krzesła.',
	website: 'https://zolta-lodz.example/onas',
	postalCode: '43-400',
	nip: '5481234567',
	pkd: [{ code: '62.01.Z', edition: 2007 as const }]
};

test.each([
	'żółta łódź',
	'LODZ zolt',
	'tesin stol',
	'krzesla',
	'548-123-45-67',
	'548 123 45 67',
	'43-400',
	'43400',
	'zolta-lodz',
	'6201z',
	''
])('“%s” finds the member', (search) => {
	expect(finds(carpenters, search)).toBe(true);
});

test.each(['odz', 'stolarka dach', '%', '123'])('“%s” does not', (search) => {
	const found = search === '%' ? searchedWords(search).length > 0 : finds(carpenters, search);
	expect(found).toBe(false);
});

test('every word of the name is found, in any order and case, with or without diacritics', () => {
	const word = fc.stringMatching(/^[a-ząćęłńóśźżčřšě]{1,12}$/);
	fc.assert(
		fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
			const member = { ...nobody, name: words.join(' ') };
			expect(finds(member, [...words].reverse().join(' ').toUpperCase())).toBe(true);
			expect(finds(member, words.map((w) => w.slice(0, 3)).join('\t'))).toBe(true);
		})
	);
});

test('each word is kept once', () => {
	const words = wordsOf(carpenters).split(' ');
	expect(new Set(words).size).toBe(words.length);
});

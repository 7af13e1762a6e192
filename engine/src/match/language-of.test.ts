import { expect, it } from 'vitest';
import { languageOf } from './language-of.ts';
import { languages } from './languages.ts';
import { tokenise } from './tokens.ts';

it.each([
	['Potrzebujemy kogoś do sprzątania', 'pl'],
	['We need somebody to clean the office', 'en'],
	['Hledáme někoho na úklid kanceláře', 'cs'],
	['Půjčovna nářadí', 'cs'],
	['Wypożyczalnia narzędzi', 'pl'],
	['qłątor', 'pl'],
	['qěřtor', 'cs']
])('%s is %s', (text, language) => {
	const weights = languageOf(tokenise(text));
	expect(languages.reduce((a, b) => (weights[b] > weights[a] ? b : a))).toBe(language);
});

it('believes every language alike of a text without clues', () => {
	expect(languageOf(tokenise('Xyzzy'))).toEqual({ pl: 1, en: 1, cs: 1 });
});

it('takes the language of the author for a hint', () => {
	const { pl, en, cs } = languageOf(tokenise('Xyzzy'), 'cs');
	expect(cs).toBe(1);
	expect(Math.max(pl, en)).toBeLessThan(1);
});

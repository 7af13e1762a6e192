import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import type { Language } from './languages.ts';
import { stemsOf } from './stems.ts';

function shareAStem(a: string, b: string, language: Language): boolean {
	const stems = new Set(stemsOf(fold(a), language).map(({ stem }) => stem));
	return stemsOf(fold(b), language).some(({ stem }) => stems.has(stem));
}

describe('stemsOf', () => {
	it.each<[Language, string, string]>([
		['pl', 'regały', 'regałów'],
		['pl', 'półki', 'półek'],
		['pl', 'ręka', 'ręce'],
		['pl', 'płakać', 'płacze'],
		['pl', 'stolarnia', 'stolarz'],
		['pl', 'drewniany', 'drewno'],
		['pl', 'malowanie', 'malować'],
		['pl', 'fotograf', 'fotografia'],
		['cs', 'ruka', 'ruce'],
		['cs', 'oprava', 'opravit'],
		['cs', 'zahrada', 'zahradní'],
		['en', 'planning', 'plan'],
		['en', 'bakery', 'baker'],
		['en', 'shelves', 'shelve']
	])('%s: %s and %s are forms of one word', (language, a, b) => {
		expect(shareAStem(a, b, language)).toBe(true);
	});

	it.each<[Language, string, string]>([
		['pl', 'stół', 'ogród'],
		['pl', 'druk', 'drut'],
		['en', 'rent', 'tent'],
		['cs', 'střecha', 'strom']
	])('%s: %s and %s are not', (language, a, b) => {
		expect(shareAStem(a, b, language)).toBe(false);
	});

	it('starts with the word itself, free of cost', () => {
		expect(stemsOf('dom', 'pl')[0]).toEqual({ stem: 'dom', cost: 0 });
	});
});

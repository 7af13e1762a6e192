import { describe, expect, it } from 'vitest';
import { categoryOf } from './category-of.ts';

describe('categoryOf', () => {
	it.each([
		['Prowadzenie księgowości i rozliczanie podatków', 'office.accounting'],
		['Sworn translations of contracts', 'office.translation'],
		['Pečovatelská služba pro seniory', 'care.elderly'],
		['Zajecia z pierwszej pomocy', 'safety.firstaid']
	])('%s → %s', (text, category) => {
		expect(categoryOf(text)[0]?.category).toBe(category);
	});

	it('gives what is equally likely in the order of the ids', () => {
		const suggested = categoryOf('Obrusy');
		expect(suggested.map(({ category }) => category)).toEqual([
			'culture.events',
			'equipment.events',
			'textile.sewing'
		]);
		expect(new Set(suggested.map(({ score }) => score)).size).toBe(1);
	});

	it('suggests nothing for words it does not know', () => {
		expect(categoryOf('Xyzzy qwrtp')).toEqual([]);
		expect(categoryOf('')).toEqual([]);
	});
});

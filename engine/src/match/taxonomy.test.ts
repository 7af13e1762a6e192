import { expect, it } from 'vitest';
import { categories, categoryGroups, findCategory } from './taxonomy.ts';

it('names every category and group in three languages, each category in its group', () => {
	const groups = new Set(categoryGroups.map(({ id }) => id));
	for (const { id, group, label } of categories) {
		expect(id.split('.')[0]).toBe(group);
		expect(groups.has(group)).toBe(true);
		expect(Object.keys(label).sort()).toEqual(['cs', 'en', 'pl']);
	}
	expect(new Set(categories.map(({ id }) => id)).size).toBe(categories.length);
});

it('gives codes in the form of their registers', () => {
	for (const { cpv = [], pkd = [] } of categories) {
		for (const code of cpv) expect(code).toMatch(/^\d{8}$/);
		for (const code of pkd) expect(code).toMatch(/^\d{2}$/);
	}
	expect(findCategory('textile.clothing')?.cpv).toContain('18110000');
});

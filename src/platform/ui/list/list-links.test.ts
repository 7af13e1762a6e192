import { describe, expect, it } from 'vitest';
import { hrefWith, sortLink } from './list-links.ts';

const list = new URL('https://klaster.example/c/cieszyn/match?q=szycie&sector=business&page=3');

describe('hrefWith', () => {
	it('keeps the rest and starts at the first page', () => {
		expect(hrefWith(list, { sector: 'social' })).toBe('?q=szycie&sector=social');
	});
	it('takes a parameter away', () => {
		expect(hrefWith(list, { sector: null, q: '' })).toBe('/c/cieszyn/match');
	});
	it('turns the page and keeps the filters', () => {
		expect(hrefWith(list, { page: 4 })).toBe('?q=szycie&sector=business&page=4');
	});
});

describe('sortLink', () => {
	const sorted = (sort: string) => new URL(`https://klaster.example/m?sort=${sort}`);
	it('sorts upwards first, then turns round', () => {
		expect(sortLink(list, 'name')).toEqual({
			href: '?q=szycie&sector=business&sort=name',
			direction: 'none'
		});
		expect(sortLink(sorted('name'), 'name')).toEqual({
			href: '?sort=-name',
			direction: 'ascending'
		});
		expect(sortLink(sorted('-name'), 'name')).toEqual({
			href: '?sort=name',
			direction: 'descending'
		});
	});
	it('knows the order in which the list stands when nothing was asked', () => {
		expect(sortLink(list, 'name', 'name').direction).toBe('ascending');
	});
});

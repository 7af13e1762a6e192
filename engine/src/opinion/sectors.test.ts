import { describe, expect, it } from 'vitest';
import type { Sector } from './input.ts';
import { missingOfSectors, sectorParts } from './sectors.ts';

function voters(administration: number, business: number, social: number, none = 0) {
	const many = (count: number, sector: Sector | undefined) => Array(count).fill(sector);
	return [
		...many(administration, 'administration'),
		...many(business, 'business'),
		...many(social, 'social'),
		...many(none, undefined)
	] as (Sector | undefined)[];
}
const parts = (of: (Sector | undefined)[]) => sectorParts(of, of.length, 5);

describe('sectorParts', () => {
	it('shows sectors of the safe size', () => {
		const split = parts(voters(5, 6, 7));
		expect(split.shown.map(({ size }) => size)).toEqual([5, 6, 7]);
		expect([...split.partOf.slice(3, 7)]).toEqual([0, 0, 1, 1]);
		expect(missingOfSectors(split, 5)).toEqual([]);
	});

	it('keeps a second sector back when a small one would follow by subtraction', () => {
		const split = parts(voters(2, 6, 7));
		expect(split.shown).toEqual([{ sector: 'social', size: 7 }]);
		expect(missingOfSectors(split, 5)).toEqual([
			{ code: 'few-in-sector', sector: 'administration', have: 2, need: 5 },
			{ code: 'sector-kept-back', sector: 'business' },
			{ code: 'few-sectors', have: 1, need: 2 }
		]);
	});

	it('keeps none back when enough others stand outside', () => {
		const split = parts(voters(2, 6, 7, 3));
		expect(split.shown.map(({ sector }) => sector)).toEqual(['business', 'social']);
		expect(missingOfSectors(split, 5)).toHaveLength(1);
	});

	it('keeps all back where one alone would tell', () => {
		expect(parts(voters(0, 6, 0, 1))).toMatchObject({ shown: [], kept: ['business'] });
	});

	it('says nothing of sectors where nobody has one', () => {
		expect(missingOfSectors(parts(voters(0, 0, 0, 9)), 5)).toEqual([]);
	});
});

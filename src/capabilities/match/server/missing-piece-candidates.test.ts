import { expect, test } from 'vitest';
import { missingPieceCandidates } from './missing-piece-candidates.ts';

const need = (id: string, category: string | undefined, more: object = {}) => ({
	id,
	member: `m-${id}`,
	...(category ? { category } : {}),
	...more
});
const left = (...ids: string[]) => ({
	leftOver: ids.map((id) => ({ need: id, reason: 'not-found' as const, detail: {} }))
});

test('one for each category left over, large enough, where most of its needs are, the pressing first', () => {
	const needs = [
		need('1', 'transport', { priority: 1 }),
		need('2', 'transport', { quantity: 3, priority: 1 }),
		need('3', 'translation', { priority: 3 }),
		need('4', 'sewing')
	];
	const towns = new Map([
		['m-1', 'Cieszyn'],
		['m-2', 'Ustroń'],
		['m-3', 'Cieszyn']
	]);
	expect(missingPieceCandidates({ needs }, left('1', '2', '3'), towns)).toEqual([
		{ category: 'translation', capacity: 1, place: 'Cieszyn', fits: [{ need: '3', score: 1 }] },
		{
			category: 'transport',
			capacity: 4,
			place: 'Cieszyn',
			fits: [
				{ need: '1', score: 1 },
				{ need: '2', score: 1 }
			]
		}
	]);
});

test('needs without a category, or with nothing left over, suggest nothing', () => {
	expect(missingPieceCandidates({ needs: [need('1', undefined)] }, left('1'), new Map())).toEqual(
		[]
	);
	expect(missingPieceCandidates({ needs: [need('1', 'sewing')] }, left(), new Map())).toEqual([]);
});

test('no more than a dozen are tried', () => {
	const needs = Array.from({ length: 30 }, (_, n) => need(`${n}`, `category-${n}`));
	const found = missingPieceCandidates({ needs }, left(...needs.map(({ id }) => id)), new Map());
	expect(found).toHaveLength(12);
});

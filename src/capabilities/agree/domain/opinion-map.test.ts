import { expect, test } from 'vitest';
import { draftable, safeFigures, type OpinionMap, type Shared } from './opinion-map.ts';

const part = (name: 'business' | 'social', seen: number) => ({
	part: name,
	agree: seen,
	disagree: 0,
	seen
});

test.each([
	[7, true],
	[8, false],
	[9, false],
	[10, true]
])('of %d who have seen it, 7 in the parts shown: figures shown %s', (seen, shown) => {
	const figures = safeFigures(seen, [part('business', 3), part('social', 4)]);
	expect(figures !== null).toBe(shown);
});

test('what is neither agreed nor disagreed was passed', () => {
	expect(safeFigures(5, [{ part: 1, agree: 2, disagree: 1, seen: 5 }])).toEqual([
		{ part: 1, agree: 2, disagree: 1, pass: 2 }
	]);
});

test('only what all agree with can become a clause', () => {
	const shared = (statement: string, direction: Shared['direction']): Shared => ({
		statement,
		direction,
		lowest: 0.8,
		by: null
	});
	const map: OpinionMap = {
		missing: [],
		points: [],
		groups: [],
		sectors: [],
		overSectors: { shared: [shared('a', 'agree'), shared('b', 'disagree')], divides: [] },
		overGroups: { shared: [shared('c', 'agree')], divides: [] }
	};
	expect([...draftable(map)]).toEqual(['a', 'c']);
	expect([...draftable({ ...map, overSectors: null, overGroups: null })]).toEqual([]);
});

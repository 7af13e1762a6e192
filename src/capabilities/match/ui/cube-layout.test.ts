import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Sector } from '#platform/ui/marks/sector.ts';
import { feetOf } from './cube-feet.ts';
import { ribbonPath } from './cube-geometry.ts';
import { cubeLayout, type CubeMember, type CubeRibbon } from './cube-layout.ts';

const member = (id: string, sector: Sector): CubeMember => ({ id, name: id, sector });
const founding = [
	member('urząd', 'administration'),
	member('krawcowa', 'business'),
	member('drukarz', 'business'),
	member('spółdzielnia', 'social')
];
const scene = (ribbons: CubeRibbon[]) => ({
	members: founding,
	ribbons,
	openNeeds: [{ id: 'need', member: 'drukarz' }],
	pieces: [{ id: 'piece', name: 'przewóz', serves: ['drukarz', 'drukarz'] }]
});
const direct: CubeRibbon = { id: 'd', legs: [{ giver: 'urząd', taker: 'krawcowa' }] };
const ring: CubeRibbon = {
	id: 'r',
	legs: [
		{ giver: 'urząd', taker: 'krawcowa' },
		{ giver: 'krawcowa', taker: 'spółdzielnia' },
		{ giver: 'spółdzielnia', taker: 'urząd' }
	]
};

test('members stand sector by sector, the first sector at the top', () => {
	const { members } = cubeLayout(scene([]));
	expect(members.map((mark) => mark.member.id)).toEqual(founding.map(({ id }) => id));
	expect(members[0]!.shape.x).toBeCloseTo(0);
	expect(members[0]!.shape.y).toBeLessThan(0);
});

test('a direct ribbon tapers, a ring closes over all its members', () => {
	const { ribbons } = cubeLayout(scene([direct, ring]));
	const feet = (path: string) =>
		[...path.matchAll(/(-?[\d.]+) (-?[\d.]+)A\d+ \d+ 0 0 1 (-?[\d.]+) (-?[\d.]+)/g)].map((arc) =>
			Math.hypot(Number(arc[3]) - Number(arc[1]), Number(arc[4]) - Number(arc[2]))
		);
	const [tapered, closed] = ribbons.map(({ path }) => feet(path));
	expect(tapered![1]).toBeLessThan(tapered![0]! / 3);
	expect(closed).toHaveLength(3);
	expect(ribbons.every(({ path }) => path.endsWith('Z'))).toBe(true);
});

test('open needs end inside, missing pieces stand outside and reach each member once', () => {
	const { openNeeds, pieces, radius } = cubeLayout(scene([]));
	expect(Math.hypot(openNeeds[0]!.end.x, openNeeds[0]!.end.y)).toBeLessThan(radius);
	expect(Math.hypot(pieces[0]!.at.x, pieces[0]!.at.y)).toBeGreaterThan(radius);
	expect(pieces[0]!.lines).toHaveLength(1);
});

test('what concerns a member that is not there is left out', () => {
	const gone: CubeRibbon = { id: 'g', legs: [{ giver: 'urząd', taker: 'nikt' }] };
	expect(cubeLayout(scene([gone])).ribbons).toEqual([]);
});

test('with nobody there is nothing, and nothing breaks', () => {
	const empty = cubeLayout({ members: [], ribbons: [], openNeeds: [], pieces: [] });
	expect(empty.members).toEqual([]);
});

test('every foot has a place of its own within its member’s stretch', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 2, max: 60 }),
			fc.integer({ min: 1, max: 12 }),
			(count, things) => {
				const step = (2 * Math.PI) / count;
				const angles = new Map(Array.from({ length: count }, (_, n) => [`${n}`, n * step]));
				const wishes = Array.from({ length: things }, (_, n) => ({
					thing: `t${n}`,
					member: '0',
					towards: `${1 + (n % (count - 1))}`
				}));
				const feet = [...feetOf(wishes, angles, step).values()];
				expect(new Set(feet).size).toBe(things);
				expect(feet.every((angle) => Math.abs(angle) < step / 2)).toBe(true);
			}
		)
	);
});

test('a ribbon over two feet of no width is a line there and back', () => {
	expect(
		ribbonPath(
			[
				{ angle: 0, half: 0 },
				{ angle: Math.PI, half: 0 }
			],
			10
		)
	).toBe('M10 0Q0 0 -10 0Q0 0 10 0Z');
});

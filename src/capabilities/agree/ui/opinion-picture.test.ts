import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HEIGHT, hull, opinionPicture, WIDTH } from './opinion-picture.ts';

const coordinate = fc.double({ min: -50, max: 50, noNaN: true });
const dot = fc.record({
	x: coordinate,
	y: coordinate,
	group: fc.option(fc.integer({ min: 1, max: 3 }))
});

test('every dot stands inside the picture, every group has a cloud with a name', () => {
	fc.assert(
		fc.property(fc.array(dot, { maxLength: 40 }), (points) => {
			const { dots, clouds } = opinionPicture(points);
			expect(dots).toHaveLength(points.length);
			for (const { x, y } of dots) {
				expect(x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT).toBe(true);
			}
			const groups = new Set(points.flatMap(({ group }) => group ?? []));
			expect(clouds.map(({ group }) => group)).toEqual([...groups].sort());
			for (const { path, label } of clouds) {
				expect(path).toMatch(/^M[\d.-]+ [\d.-]+(L[\d.-]+ [\d.-]+)*Z$/);
				expect(label.y).toBeGreaterThan(0);
			}
		})
	);
});

test('the hull of a square with a dot inside is the square', () => {
	const corners = [
		{ x: 0, y: 0 },
		{ x: 0, y: 2 },
		{ x: 2, y: 0 },
		{ x: 2, y: 2 }
	];
	const around = hull([...corners, { x: 1, y: 1 }]);
	expect(around).toHaveLength(4);
	for (const corner of corners) expect(around).toContainEqual(corner);
});

test('where all think alike they stand together in the middle', () => {
	const same = { x: 3, y: 3, group: null };
	const { dots } = opinionPicture([same, same]);
	expect(dots[0]).toEqual({ x: WIDTH / 2, y: HEIGHT / 2, group: null });
	// Beside each other, so that both are seen.
	expect(Math.hypot(dots[1]!.x - dots[0]!.x, dots[1]!.y - dots[0]!.y)).toBeCloseTo(9, 0);
});

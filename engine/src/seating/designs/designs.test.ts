import { describe, expect, it } from 'vitest';
import { Deadline } from '../../control.ts';
import { EngineCancelledError } from '../../worker-errors.ts';
import type { SeatingProgress } from '../control.ts';
import type { Design } from './design.ts';
import { finiteRing } from './finite-ring.ts';
import { findDesign } from './find-design.ts';
import { wholeTables } from './starter-state.ts';
import { innerOrbits, symmetriesFor } from './symmetry.ts';
import { transversal } from './transversal.ts';

const context = { seed: 1, deadline: new Deadline({}, 60), control: {} };

/** Every table full, every pair at most once, every point in the order once. */
function check(design: Design, tables: number, size: number, rounds: number): void {
	expect(design.rounds.length).toBeGreaterThanOrEqual(rounds);
	const met = new Set<number>();
	for (const row of design.rounds) {
		const seated = Array.from({ length: tables }, () => [] as number[]);
		row.forEach((table, point) => seated[table]!.push(point));
		for (const table of seated) {
			expect(table).toHaveLength(size);
			for (const a of table)
				for (const b of table)
					if (a < b) {
						expect(met.has(a * 10_000 + b)).toBe(false);
						met.add(a * 10_000 + b);
					}
		}
	}
	expect([...design.order].sort((a, b) => a - b)).toEqual([...Array(tables * size).keys()]);
}

describe('findDesign', () => {
	it.each([
		[4, 2, 7],
		[9, 2, 17],
		[3, 3, 4],
		[4, 4, 5],
		[5, 4, 5],
		[8, 8, 9],
		[9, 9, 10],
		[9, 3, 13],
		[12, 3, 12],
		[8, 4, 9],
		[5, 3, 7],
		[6, 4, 7],
		[8, 3, 11],
		[9, 4, 11],
		[10, 4, 13],
		[6, 6, 3]
	])('%i tables of %i for %i rounds', async (tables, size, rounds) => {
		const design = await findDesign(tables, size, rounds, context);
		check(design!, tables, size, rounds);
	});

	it('has none where the seats outnumber the tables', async () => {
		expect(await findDesign(4, 5, 2, context)).toBeNull();
		expect(await findDesign(4, 1, 2, context)).toBeNull();
		expect(await findDesign(4, 4, 1, context)).toBeNull();
	});

	it('gives what algebra has when the time is over', async () => {
		let time = 0;
		const deadline = new Deadline({ now: () => (time += 1000) }, 3);
		expect((await findDesign(5, 4, 6, { ...context, deadline }))!.rounds).toHaveLength(5);
		expect(await findDesign(1, 1, 6, { ...context, deadline })).toBeNull();
	});

	it('reports, and stops when asked', async () => {
		const signal = { aborted: false };
		const reports: SeatingProgress[] = [];
		const control = {
			signal,
			onProgress(progress: SeatingProgress) {
				reports.push(progress);
				signal.aborted = reports.length === 4;
			}
		};
		const found = findDesign(5, 4, 6, { ...context, control });
		await expect(found).rejects.toBeInstanceOf(EngineCancelledError);
		expect(reports).toHaveLength(4);
		expect(reports.every(({ phase, done, total }) => phase === 'design' && done <= total)).toBe(
			true
		);
	});
});

describe('algebra', () => {
	it.each([2, 3, 4, 5, 7, 8, 9, 16, 25, 27])('GF(%i) is a field', (order) => {
		const { add, multiply } = finiteRing(order);
		const elements = [...Array(order).keys()];
		for (const a of elements) {
			expect(new Set(elements.map((b) => add(a, b))).size).toBe(order);
			if (a > 0) expect(new Set(elements.map((b) => multiply(a, b))).size).toBe(order);
			for (const b of elements)
				expect(multiply(a, add(b, 1))).toBe(add(multiply(a, b), multiply(a, 1)));
		}
	});

	it('makes of twelve tables a transversal design of three groups, not of four', () => {
		check(transversal(12, 3)!, 12, 3, 12);
		expect(transversal(12, 4)).toBeNull();
		expect(transversal(1, 1)).toBeNull();
	});
});

describe('symmetries', () => {
	it('map a round onto itself in orbits of one or of their order', () => {
		for (const symmetry of symmetriesFor(10, 4, 13)) {
			const orbits = innerOrbits(symmetry)!;
			expect(orbits.flat().sort((a, b) => a - b)).toEqual([...Array(40).keys()]);
			for (const { length } of orbits) expect([1, symmetry.inner]).toContain(length);
		}
	});

	it('leave whole tables for the points that they fix', () => {
		expect(wholeTables(4, 10, 4, 3)).toEqual([4]);
		expect(wholeTables(2, 8, 4, 3)).toEqual([1, 1]);
		expect(wholeTables(0, 9, 4, 3)).toEqual([]);
		expect(wholeTables(3, 2, 2, 2)).toBeNull();
	});
});

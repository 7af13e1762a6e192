import { describe, expect, it } from 'vitest';
import { Deadline } from '../control.ts';
import { highsRuntime } from '../solver/highs.ts';
import { bestCirculation, flowBound } from './circulation.ts';
import { solveProgram } from './branch-and-cut.ts';
import type { SolveContext } from './context.ts';
import { solveLimitedProgram } from './limited-program.ts';
import { limitRows } from './limits.ts';
import { readNetwork } from './network.ts';
import { PackingSimplex } from './packing-simplex.ts';
import { tradeFlow } from './trade.ts';

const context = (): SolveContext => ({
	control: {},
	deadline: new Deadline({}, 1),
	timedOut: false
});

describe('the parts that small exchanges seldom reach', () => {
	it('solves the limits by branch and cut', async () => {
		const network = readNetwork({
			vertices: ['cash 1', 'cash 2', 'x', 'y'].map((id) => ({ id, owner: id.slice(0, 4) })),
			arcs: [
				{ from: 'x', to: 'cash 1' },
				{ from: 'cash 1', to: 'x', price: 6 },
				{ from: 'y', to: 'cash 2' },
				{ from: 'cash 2', to: 'y', price: 5 }
			],
			limits: [{ owner: 'cash', money: 10 }]
		});
		const trade = tradeFlow(network, Int32Array.from([0, 1, 2, 3]), false);
		const nodePrices = new Float64Array(trade.flow.nodes);
		const proof = { prices: new Float64Array(1), nodePrices, bound: 4 };
		const nothing = { arcs: [], value: 0, bound: 4, columns: 0, nodes: 0 };
		const rows = limitRows(network, trade.arcs);
		const solved = await solveLimitedProgram(trade, rows, proof, nothing, context());
		expect(solved).toMatchObject({ value: 2, bound: 2 });
		const known = { ...nothing, arcs: [0, 1], value: 2 };
		const again = await solveLimitedProgram(trade, rows, proof, known, context());
		expect(again).toMatchObject({ value: 2, bound: 2, arcs: [0, 1] });
	});

	it('says when a program has no column or no solution, and when the clock ended it', async () => {
		const highs = await highsRuntime();
		const program = {
			cost: Float64Array.of(1),
			upper: Float64Array.of(1),
			starts: Int32Array.of(0, 1),
			rows: Int32Array.of(0),
			values: Float64Array.of(1),
			rowLower: Float64Array.of(2),
			rowUpper: Float64Array.of(Infinity)
		};
		expect(solveProgram(highs, program, context())).toMatchObject({
			columns: [],
			bound: -Infinity
		});
		const empty = { ...program, cost: new Float64Array(0) };
		expect(solveProgram(highs, empty, context())).toMatchObject({ columns: [], bound: 0 });
	});

	it('keeps the inverse exact over many pivots', () => {
		const rows = 40;
		const simplex = new PackingSimplex(new Float64Array(rows).fill(1), 1);
		let state = 1;
		const next = (most: number) => (state = (state * 48_271) % 2_147_483_647) % most;
		for (let k = 0; k < 4000; k++) {
			const taken = [...new Set([next(rows), next(rows), next(rows)])];
			simplex.add({ gain: 10 + next(90), rows: taken, amounts: taken.map(() => 1) });
			if (k % 40 === 39) expect(simplex.solve(10_000)).toBe(true);
		}
		const used = new Float64Array(rows);
		const shares = simplex.shares();
		simplex.columns.forEach((column, k) => {
			expect(simplex.reducedGain(column)).toBeLessThan(1e-6);
			for (let i = 0; i < column.rows.length; i++) used[column.rows[i]!]! += shares[k]!;
		});
		for (const amount of used) expect(amount).toBeLessThan(1.001);
	});

	it('bounds a circulation that the clock ended', async () => {
		const size = 120;
		const pairs = Array.from({ length: size * size }, (_, k) => [k % size, Math.floor(k / size)]);
		const arcs = pairs.filter(([a, b]) => a !== b && (a! * 7 + b! * 3) % 5 < 3);
		const network = {
			nodes: size,
			from: Int32Array.from(arcs, ([a]) => a!),
			to: Int32Array.from(arcs, ([, b]) => b!),
			capacity: new Int32Array(arcs.length).fill(1),
			gain: Float64Array.from(arcs, ([a, b]) => ((a! * 31 + b! * 17) % 23) - 11)
		};
		let clock = 0;
		const now = () => (clock += 400);
		const cut = await bestCirculation(network, { now }, new Deadline({ now }, 0.3));
		const full = await bestCirculation(network, {}, new Deadline({}, 1));
		const gained = full.units.reduce((sum, units, k) => sum + units * network.gain[k]!, 0);
		expect(cut.complete).toBe(false);
		expect(full.complete).toBe(true);
		expect(flowBound(network, full.prices)).toBeLessThan(gained + arcs.length / size);
		expect(flowBound(network, cut.prices)).toBeGreaterThanOrEqual(gained);
	});
});

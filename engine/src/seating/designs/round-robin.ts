import type { Design } from './design.ts';

/**
 * Pairs: everybody meets everybody in 2g − 1 rounds at g tables of two (the circle method, Kirkman
 * 1847). O(g²).
 */
export function roundRobin(tables: number): Design {
	const points = 2 * tables;
	const circle = points - 1;
	const rounds = Array.from({ length: circle }, (_, round) => {
		const row = new Int32Array(points);
		row[circle] = 0;
		row[round] = 0;
		for (let step = 1; step < tables; step++) {
			row[(round + step) % circle] = step;
			row[(round - step + circle) % circle] = step;
		}
		return row;
	});
	const order = Array.from({ length: points }, (_, index) => index);
	return { name: 'round-robin', tables, size: 2, rounds, order };
}

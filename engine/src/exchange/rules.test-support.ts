import { expect } from 'vitest';
import { exchangeOutput } from './index.ts';
import type { ExchangeInput, ExchangeResult } from './index.ts';

/** Every rule of the exchange, read off the result alone. */
export function checkRules(input: ExchangeInput, result: ExchangeResult): void {
	exchangeOutput.parse(result);
	const vertex = new Map(input.vertices.map((one) => [one.id, one]));
	const runs = [...result.cycles, ...result.chains];
	const steps = runs.flatMap((run) => run.steps);
	const gave = steps.flatMap(({ from, through = [] }) => [from, ...through]);
	const received = steps.flatMap(({ to, through = [] }) => [to, ...through]);
	expect(new Set(gave).size).toBe(gave.length);
	expect(new Set(received).size).toBe(received.length);
	for (const run of runs) {
		for (const [k, step] of run.steps.entries()) {
			const way = [step.from, ...(step.through ?? []), step.to];
			for (let i = 1; i < way.length; i++) {
				expect(input.arcs.some(({ from, to }) => from === way[i - 1] && to === way[i])).toBe(true);
			}
			if (k > 0) expect(run.steps[k - 1]!.to).toBe(step.from);
		}
	}
	for (const { steps } of result.cycles) {
		expect(steps.at(-1)!.to).toBe(steps[0]!.from);
		expect(steps.length).toBeLessThanOrEqual(input.maxCycle ?? Infinity);
		expect(steps.length).toBeGreaterThan(1);
	}
	for (const { steps } of result.chains) {
		expect(vertex.get(steps[0]!.from)!.gift).toBe(true);
		expect(steps.length).toBeLessThanOrEqual(input.maxChain ?? Infinity);
	}
	const order = input.vertices.map(({ id }) => id);
	expect(result.served).toEqual(order.filter((id) => steps.some(({ to }) => to === id)));
	for (const { money, limit } of result.spent) expect(money).toBeLessThanOrEqual(limit);
	for (const { value, bound } of result.levels) expect(bound).toBeGreaterThanOrEqual(value);
}

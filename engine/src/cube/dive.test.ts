import { expect, it } from 'vitest';
import { highsRuntime } from '../solver/highs.ts';
import { candidates } from './candidates.ts';
import { Deadline } from '../control.ts';
import { dive } from './dive.ts';
import { createInstance } from './instance.ts';
import { readCubeInput } from './read-input.ts';

const eight = [...'12345678'];
const instance = createInstance(
	readCubeInput({
		members: [...eight.map((at) => ({ id: `giver${at}` })), { id: 'taker', maxPartnerships: 8 }],
		offers: eight.map((at) => ({ id: `o${at}`, member: `giver${at}` })),
		needs: eight.map((at) => ({ id: `n${at}`, member: 'taker' })),
		fits: eight.map((at) => ({ offer: `o${at}`, need: `n${at}`, score: 1 }))
	})
);
const { arrangements } = candidates(instance, [...instance.arcs.keys()]);
const highs = await highsRuntime();

/** The plan when the clock has run out after so many glances at it. */
function planWithin(glances: number) {
	let glance = 0;
	const now = () => (glance++ > glances ? 1e9 : 0);
	return dive(highs, instance, arrangements, new Deadline({ now }, 1));
}

it('takes a part at a time until nothing more fits', () => {
	expect(dive(highs, instance, arrangements, new Deadline({}, 1)).chosen.size).toBe(8);
});

it('gives what it has taken when the time is over', () => {
	expect(planWithin(0).chosen.size).toBe(0);
	expect(planWithin(2).chosen.size).toBe(5);
});

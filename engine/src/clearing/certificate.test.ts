import { describe, expect, it } from 'vitest';
import { totalBound, verify } from './certificate.ts';
import { coreOf } from './core.ts';
import type { Core } from './core.ts';
import type { Ledger } from './ledger.ts';
import type { LevelProof } from './levels.ts';
import { Pace } from './pace.ts';

/** A owes B 5, B owes A 5; on the core nothing is cleared yet. */
const ledger: Ledger = {
	members: ['A', 'B'],
	debtor: Int32Array.of(0, 1),
	creditor: Int32Array.of(1, 0),
	amount: Float64Array.of(5, 5),
	open: Uint8Array.of(1, 1),
	declined: new Uint8Array(2),
	currency: null,
	classes: [],
	ageClass: new Uint8Array(2),
	rank: new Int32Array(2),
	ranks: 1
};
const proof = (...potential: number[]): LevelProof[] => [
	{ level: -1, potential: Int32Array.from(potential), optimal: true, balanced: true, steps: 1 }
];
async function settled(room: number): Promise<Core> {
	const core = await coreOf(ledger, new Pace({}));
	for (const half of core.along) {
		core.residual.room[half] = room;
		core.residual.room[core.residual.mate[half]!] = 5 - room;
	}
	return core;
}

describe('verify', () => {
	it('accepts what is best', async () => {
		verify(ledger, await settled(5), Float64Array.of(5, 5), proof(0, 0));
		verify(ledger, await settled(3), Float64Array.of(3, 3), []);
		expect(totalBound(ledger, Float64Array.of(0, 0))).toBe(10);
	});

	it.each([
		['more than is owed', Float64Array.of(6, 6), ledger, /an amount/],
		['less than nothing', Float64Array.of(-1, -1), ledger, /an amount/],
		['half a unit', Float64Array.of(0.5, 0.5), ledger, /an amount/],
		[
			'what was declined',
			Float64Array.of(5, 5),
			{ ...ledger, open: Uint8Array.of(1, 0) },
			/an amount/
		],
		['a net position changed', Float64Array.of(5, 4), ledger, /a net position/]
	])('finds %s', async (_, cleared, book, message) => {
		const core = await settled(5);
		expect(() => verify(book, core, cleared, proof(0, 0))).toThrow(message);
	});

	it('finds a proof that proves nothing', async () => {
		const [three, five] = [await settled(3), await settled(5)];
		const some = Float64Array.of(3, 3);
		expect(() => verify(ledger, three, some, proof(0, 0))).toThrow(/a proof/);
		expect(() => verify(ledger, five, Float64Array.of(5, 5), proof(0, 2))).toThrow(/a proof/);
		const unproved = proof(0, 0).map((one) => ({ ...one, optimal: false }));
		expect(() => verify(ledger, three, some, unproved)).not.toThrow();
	});
});

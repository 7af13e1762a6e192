import type { Core } from './core.ts';
import type { Ledger } from './ledger.ts';
import type { LevelProof } from './levels.ts';

/**
 * The potentials of all members from those of the core: between two components they rise so that an
 * obligation there, which can be in no ring, adds nothing to the bound. Cost O(n + m).
 */
export function memberPotentials(
	{ debtor, creditor, open }: Ledger,
	{ components, order }: Core,
	inner: Int32Array
): Float64Array {
	const { count, of } = components;
	const potential = Float64Array.from(inner);
	// Arcs lead from higher to lower components; by then all that leads to a component is known.
	const outward: number[][] = Array.from({ length: count }, () => []);
	for (const row of order) {
		const from = of[debtor[row]!]!;
		if (open[row] === 1 && from !== of[creditor[row]!]!) outward[from]!.push(row);
	}
	const shift = new Float64Array(count);
	for (let component = count - 1; component >= 0; component--) {
		for (const row of outward[component]!) {
			const to = creditor[row]!;
			const target = of[to]!;
			const needed = inner[debtor[row]!]! + shift[component]! + 1 - inner[to]!;
			if (needed > shift[target]!) shift[target] = needed;
		}
	}
	for (let node = 0; node < potential.length; node++) potential[node]! += shift[of[node]!]!;
	return potential;
}

/**
 * Nothing more can be cleared than this, whatever the potentials are: round a ring of debts the
 * differences of potential sum to 0, so a cleared unit counts 1 + potential(debtor) −
 * potential(creditor) on average. Weak duality of linear programs.
 */
export function totalBound(
	{ debtor, creditor, amount, open }: Ledger,
	potential: Float64Array
): number {
	let bound = 0;
	for (let row = 0; row < amount.length; row++) {
		const worth = 1 + potential[debtor[row]!]! - potential[creditor[row]!]!;
		if (open[row] === 1 && worth > 0) bound += amount[row]! * worth;
	}
	return bound;
}

/**
 * Checks in whole numbers that no more is cleared than is owed, that nobody's net position changes,
 * and that every goal claimed as proved is: where reaching it would be helped by more (less) on an
 * arc that is still free, the arc is full (empty). Complementary slackness, goal by goal.
 * @throws Error on a defect of the solver
 */
export function verify(
	ledger: Ledger,
	core: Core,
	cleared: Float64Array,
	proofs: readonly LevelProof[]
): void {
	const net = new Float64Array(ledger.members.length);
	cleared.forEach((amount, row) => {
		const fits = Number.isSafeInteger(amount) && amount >= 0 && amount <= ledger.amount[row]!;
		if (!fits || (amount > 0 && ledger.open[row] === 0)) throw defect('an amount');
		net[ledger.debtor[row]!]! += amount;
		net[ledger.creditor[row]!]! -= amount;
	});
	if (net.some((change) => change !== 0)) throw defect('a net position');
	const { residual, along, ageClass } = core;
	along.forEach((half, arc) => {
		const back = residual.mate[half]!;
		for (const { level, potential, optimal } of proofs) {
			if (!optimal) return;
			const cost = level < 0 || ageClass[arc] === level ? 1 : 0;
			const reduced = cost + potential[residual.head[back]!]! - potential[residual.head[half]!]!;
			if (reduced > 0 && residual.room[back]! > 0) throw defect('a proof');
			if (reduced < 0 && residual.room[half]! > 0) throw defect('a proof');
			if (reduced !== 0) return;
		}
	});
}

function defect(what: string): Error {
	return new Error(`The set-off failed its own check of ${what}.`);
}

import type { Core } from './core.ts';
import type { Ledger } from './ledger.ts';
import type { ClearingMember, ClearingReason } from './result.ts';

/** Sums of each member's obligations. */
interface Sums {
	debts: Float64Array;
	credits: Float64Array;
	/** Of those that take part. */
	openDebts: Float64Array;
	openCredits: Float64Array;
	cleared: Float64Array;
	/** 1 if it is in a ring of debts. */
	inRing: Uint8Array;
}

/** What the set-off means to each member, and why. Cost O(n + m). */
export function membersOf(
	ledger: Ledger,
	core: Core,
	cleared: Float64Array,
	potential: Float64Array
): ClearingMember[] {
	const sums = sumsOf(ledger, core, cleared);
	return ledger.members.map((member, at) => {
		const [debts, credits, own] = [sums.debts[at]!, sums.credits[at]!, sums.cleared[at]!];
		return {
			member,
			debts: { before: debts, after: debts - own },
			credits: { before: credits, after: credits - own },
			net: credits - debts,
			cleared: own,
			potential: potential[at]!,
			reason: ledger.declined[at] === 1 ? { code: 'declined' } : reasonOf(sums, at)
		};
	});
}

function sumsOf(ledger: Ledger, { arcOf }: Core, cleared: Float64Array): Sums {
	const { debtor, creditor, amount, open } = ledger;
	const array = () => new Float64Array(ledger.members.length);
	const sums: Sums = {
		debts: array(),
		credits: array(),
		openDebts: array(),
		openCredits: array(),
		cleared: array(),
		inRing: new Uint8Array(ledger.members.length)
	};
	for (let row = 0; row < amount.length; row++) {
		const [from, to, owed] = [debtor[row]!, creditor[row]!, amount[row]!];
		sums.debts[from]! += owed;
		sums.credits[to]! += owed;
		sums.cleared[from]! += cleared[row]!;
		if (open[row] === 0) continue;
		sums.openDebts[from]! += owed;
		sums.openCredits[to]! += owed;
		if (arcOf[row]! >= 0) sums.inRing[from] = 1;
	}
	return sums;
}

function reasonOf({ openDebts, openCredits, cleared, inRing }: Sums, at: number): ClearingReason {
	const [debts, credits, own] = [openDebts[at]!, openCredits[at]!, cleared[at]!];
	const possible = Math.min(debts, credits);
	if (debts === 0 && credits === 0) return { code: 'nothing-open' };
	if (credits === 0) return { code: 'no-credits' };
	if (debts === 0) return { code: 'no-debts' };
	if (inRing[at] === 0) return { code: 'no-ring' };
	if (own === 0) return { code: 'others-first', possible };
	if (own < possible) return { code: 'part', possible };
	if (debts === credits) return { code: 'full', side: 'both' };
	return { code: 'full', side: debts < credits ? 'debts' : 'credits' };
}

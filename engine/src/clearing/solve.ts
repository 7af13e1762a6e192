import { Deadline } from '../control.ts';
import type { SolverControl } from '../control.ts';
import { readInput } from '../read-input.ts';
import { memberPotentials, totalBound, verify } from './certificate.ts';
import { clearedOf, coreOf } from './core.ts';
import type { Core } from './core.ts';
import { clearingInput } from './input.ts';
import type { ClearingInput, ClearingProblem } from './input.ts';
import { readLedger } from './ledger.ts';
import type { Ledger } from './ledger.ts';
import { reachLevels } from './levels.ts';
import type { LevelProof } from './levels.ts';
import { membersOf } from './members.ts';
import { Pace } from './pace.ts';
import type { ClearingResult } from './result.ts';

/** `balance`: done and total are amounts still cleared too much in the current goal's first state. */
export type ClearingPhase = 'read' | 'balance' | 'explain';

/**
 * Sets off obligations against each other: the largest total that can be cleared while everybody's
 * net position stays the same; on request older debts first among the largest totals. See
 * docs/clearing.md. Deterministic unless `statistics.timedOut` says that the clock ended the search.
 * @throws EngineInputError with one sentence when the input is malformed
 * @throws EngineCancelledError when `control.signal` is aborted
 */
export async function solveClearing(
	input: ClearingInput,
	control: SolverControl<ClearingPhase> = {}
): Promise<ClearingResult> {
	const problem = readInput(clearingInput, input, "The clearing's input");
	const { obligations, timeLimitSeconds } = problem;
	const pace = new Pace(control);
	const deadline = new Deadline(control, timeLimitSeconds);
	const count = obligations.length;
	const report = (phase: ClearingPhase, done: number, total: number) =>
		control.onProgress?.({ phase, done, total });
	report('read', 0, count);
	const ledger = await readLedger(problem, pace, (row) => report('read', row, count));
	const core = await coreOf(ledger, pace);
	await pace.rest();
	const watch = {
		pace,
		deadline,
		onStep: (left: number, all: number) => report('balance', all - left, all)
	};
	const proofs = await reachLevels(core, ledger.classes.length, watch);
	report('explain', 0, count);
	const cleared = clearedOf(ledger, core);
	await pace.rest();
	verify(ledger, core, cleared, proofs);
	await pace.rest();
	const potential = memberPotentials(ledger, core, proofs[0]!.potential);
	await pace.rest();
	const value = sum(cleared);
	const bound = totalBound(ledger, potential);
	await pace.rest();
	const members = membersOf(ledger, core, cleared, potential);
	await pace.rest();
	const rows: ClearingResult['obligations'] = [];
	for (let row = 0; row < count; row++) {
		const { id, debtor, creditor, amount } = obligations[row]!;
		const own = { amount, cleared: cleared[row]!, remaining: amount - cleared[row]! };
		rows.push(id === undefined ? { debtor, creditor, ...own } : { id, debtor, creditor, ...own });
		if (row % 131_072 === 131_071) {
			report('explain', row + 1, count);
			await pace.rest();
		}
	}
	report('explain', count, count);
	const proved = proofs.length === ledger.classes.length + 1 && proofs.every((one) => one.optimal);
	return {
		status: proved && value === bound ? 'optimal' : 'feasible',
		...goal(value, bound),
		currency: ledger.currency,
		ages: agesOf(ledger, core, cleared, proofs),
		obligations: rows,
		members,
		seed: problem.seed,
		parameters: parametersOf(problem, ledger),
		statistics: {
			members: members.length,
			obligations: count,
			owed: sum(ledger.amount),
			coreObligations: core.arcOf.reduce((found, arc) => found + (arc < 0 ? 0 : 1), 0),
			coreArcs: core.along.length,
			components: core.components.count,
			steps: proofs.reduce((steps, one) => steps + one.steps, 0),
			timedOut: !proved
		}
	};
}

function goal(value: number, bound: number) {
	return { value, bound, gap: value === bound ? 0 : (bound - value) / bound };
}

/** A class is proved when its goal and all before it are; else all of it in rings may be clearable. */
function agesOf(
	{ classes, ageClass, amount }: Ledger,
	{ arcOf }: Core,
	cleared: Float64Array,
	proofs: readonly LevelProof[]
): ClearingResult['ages'] {
	const values = new Float64Array(classes.length + 1);
	const inRings = new Float64Array(classes.length + 1);
	for (let row = 0; row < amount.length; row++) {
		values[ageClass[row]!]! += cleared[row]!;
		if (arcOf[row]! >= 0) inRings[ageClass[row]!]! += amount[row]!;
	}
	return classes.map((fromDays, level) => {
		const proved = proofs[level + 1]?.optimal === true;
		return { fromDays, ...goal(values[level]!, proved ? values[level]! : inRings[level]!) };
	});
}

function parametersOf(
	{ declined, olderFirst, timeLimitSeconds }: ClearingProblem,
	{ classes }: Ledger
): ClearingResult['parameters'] {
	return {
		declined: { members: declined.members.length, obligations: declined.obligations.length },
		olderFirst: olderFirst ? { asOf: olderFirst.asOf, classes } : null,
		timeLimitSeconds
	};
}

function sum(numbers: Float64Array): number {
	return numbers.reduce((total, one) => total + one, 0);
}

import { highsRuntime } from '../solver/highs.ts';
import { solveProgram } from './branch-and-cut.ts';
import { branchColumns } from './branch-columns.ts';
import { ceilingOf } from './ceiling.ts';
import type { Column } from './columns.ts';
import type { Outcome, SolveContext } from './context.ts';
import { divePart } from './dive-part.ts';
import { completeGreedily } from './complete-greedily.ts';
import { columnsNear } from './list-columns.ts';
import type { Part } from './part.ts';
import type { ExchangeModel } from './result.ts';
import { relaxPart } from './relax-part.ts';
import { tighten } from './tighten.ts';
import { columnProgram } from './column-program.ts';

const mostDives = 3;
/** Up to this many columns are listed rather than priced. */
const fewColumns = 2000;
const fewSteps = 200_000;
const mostListed = 60_000;
const mostSteps = 150_000_000;
/** Up to this many columns and nodes a search of one's own is quicker than to start HiGHS. */
const mostBranched = 3000;
const mostNodes = 3000;
const firstNodes = 300;

interface PartOutcome extends Outcome {
	model: ExchangeModel;
}

/** Solves one part with cycles or chains of bounded length; `arcs` of the outcome are hops of the part. */
export async function solvePart(
	part: Part,
	seed: number,
	context: SolveContext
): Promise<PartOutcome> {
	const noPrices = new Float64Array(part.have.length);
	const all = columnsNear(part, noPrices, -Infinity, fewColumns, fewSteps);
	const known = all.complete ? all.columns : [];
	const ceiling = await ceilingOf(part, context);

	const relaxed = await relaxPart(
		part,
		{ left: part.have, known, priced: !all.complete, enough: -Infinity, ceiling, seed },
		context
	);
	const bound = Math.min(ceiling, Math.floor(relaxed.bound + 1e-6));
	let best = greedy(part, relaxed.columns, relaxed.shares);
	if (worthOf(best) < bound) best = await completeGreedily(part, best, context);
	let nodes = 0;
	for (let dive = 0; dive < mostDives && worthOf(best) < bound; dive++) {
		const goal = { target: bound, known: worthOf(best), priced: !all.complete, seed: seed + dive };
		const dived = await divePart(part, relaxed, goal, context);
		if (worthOf(dived) > worthOf(best)) best = dived;
	}
	const outcome = (proved: number): PartOutcome => ({
		model: all.complete ? 'cycles' : 'priced',
		arcs: best.flatMap(({ hops }) => hops),
		value: worthOf(best),
		bound: Math.max(proved, worthOf(best)),
		columns: relaxed.columns.length,
		nodes
	});
	// Better solutions among the columns at hand let fewer columns remain to be looked at.
	if (worthOf(best) < bound) {
		const promising = relaxed.columns.filter((column) => {
			const reduced = reducedGain(column, relaxed.prices);
			return fitsAlone(part, column) && relaxed.bound + reduced >= worthOf(best) + 1 - 1e-6;
		});
		const tight = await tighten(part, promising, worthOf(best), context);
		const first = await branchColumns(tight, worthOf(best), firstNodes, context);
		nodes += first.nodes;
		if (first.chosen) best = [...first.chosen];
	}
	if (worthOf(best) >= bound || context.deadline.secondsLeft() === 0) return outcome(bound);
	// Only columns whose reduced gain leaves room for a better solution can be part of one.
	const near = columnsNear(
		part,
		relaxed.prices,
		worthOf(best) + 1 - relaxed.bound - 1e-6,
		mostListed,
		mostSteps
	);
	const listed = near.complete ? near.columns : relaxed.columns.filter((c) => fitsAlone(part, c));
	const tight = await tighten(part, listed, worthOf(best), context);
	if (tight.columns.length <= mostBranched) {
		const branched = await branchColumns(tight, worthOf(best), mostNodes, context);
		nodes += branched.nodes;
		if (branched.chosen) best = [...branched.chosen];
		if (branched.complete) return outcome(near.complete ? worthOf(best) : bound);
	}
	const program = columnProgram(tight.part, tight.columns);
	const solved = solveProgram(await highsRuntime(), program, context);
	nodes += solved.nodes;
	const found = solved.columns.map((k) => tight.columns[k]!);
	if (worthOf(found) > worthOf(best)) best = found;
	const proved = Math.min(bound, Math.floor(tight.bound + 1e-6), solved.bound);
	return outcome(near.complete ? proved : bound);
}

function worthOf(columns: readonly Column[]): number {
	return columns.reduce((sum, { gain }) => sum + gain, 0);
}

function reducedGain({ gain, rows, amounts }: Column, prices: Float64Array): number {
	return rows.reduce((left, row, k) => left - prices[row]! * amounts[k]!, gain);
}

function fitsAlone(part: Part, column: Column): boolean {
	return column.rows.every((row, k) => column.amounts[k]! <= part.have[row]!);
}

/** Takes the columns by their shares as long as they fit. */
function greedy(part: Part, columns: readonly Column[], shares: Float64Array): Column[] {
	const left = part.have.slice();
	const chosen: Column[] = [];
	const order = [...columns.keys()].sort(
		(a, b) => shares[b]! - shares[a]! || columns[b]!.gain - columns[a]!.gain
	);
	for (const k of order) {
		const column = columns[k]!;
		if (column.gain <= 0 || !column.rows.every((row, i) => column.amounts[i]! <= left[row]!))
			continue;
		chosen.push(column);
		column.rows.forEach((row, i) => (left[row]! -= column.amounts[i]!));
	}
	return chosen;
}

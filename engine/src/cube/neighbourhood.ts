import type { Arrangement } from './arrangement.ts';
import { membersOf } from './arrangement.ts';
import type { SolveContext } from './context.ts';
import { breathe } from '../control.ts';
import { goalOf } from './exact.ts';
import { maximize } from '../solver/maximize.ts';
import { addTo, compare, removeFrom } from './plan.ts';
import type { Plan } from './plan.ts';
import { buildProgram, columnsFor } from './program.ts';
import type { Goal } from './program.ts';
import { fitsIn } from './resources.ts';

export interface Improvement {
	level: 'members' | 'value' | 'load';
	/** What may be chosen; must include what the plan has chosen. */
	pool: readonly Arrangement[];
	/** Proved bound of the level: reaching it ends the search. */
	bound: number;
	/** End when this many seconds of the deadline are left. */
	untilSecondsLeft: number;
	random: () => number;
}

const mostRounds = 400;
const mostWithoutGain = 60;
const firstShare = 0.2;
const mostIterations = 12_000;

/**
 * Large neighbourhood search: gives part of the plan up, chosen by chance, and solves for what was
 * given up by branch and cut; the part grows while that is easy. Changes `plan`, never for the worse
 * in this level or those before it. Returns true when the whole pool was solved to the optimum.
 */
export async function improve(
	context: SolveContext,
	plan: Plan,
	improvement: Improvement
): Promise<boolean> {
	const { control, deadline } = context;
	const { level, bound, untilSecondsLeft } = improvement;
	let share = firstShare;
	let withoutGain = 0;
	for (let round = 0; round < mostRounds && withoutGain < mostWithoutGain; round++) {
		if (plan[level] === bound) return true;
		if (deadline.secondsLeft() <= untilSecondsLeft) {
			context.work.timedOut = true;
			return false;
		}
		await breathe(control);
		const count = Math.ceil(share * plan.chosen.size);
		const given =
			round % 3 === 2
				? around(context, plan, improvement, count)
				: scattered(plan, improvement, count);
		const outcome = solveAgain(context, plan, improvement, given);
		control.onProgress?.({
			phase: level,
			done: round,
			total: mostRounds,
			best: plan[level],
			bound
		});
		if (outcome.optimal && given.size === plan.chosen.size && !outcome.better) return true;
		withoutGain = outcome.better ? 0 : withoutGain + 1;
		share = outcome.optimal ? Math.min(1, share * 1.1) : share * 0.75;
	}
	return false;
}

function scattered(plan: Plan, { random }: Improvement, count: number): Set<Arrangement> {
	const chosen = [...plan.chosen];
	for (let at = 0; at < count; at++) {
		const other = at + Math.floor(random() * (chosen.length - at));
		[chosen[at], chosen[other]] = [chosen[other]!, chosen[at]!];
	}
	return new Set(chosen.slice(0, count));
}

/** What touches members picked by chance, until there is enough: whole members become free to move. */
function around(
	{ instance }: SolveContext,
	plan: Plan,
	{ random }: Improvement,
	count: number
): Set<Arrangement> {
	const byMember = new Map<number, Arrangement[]>();
	for (const one of plan.chosen) {
		for (const member of membersOf(instance, one)) {
			byMember.set(member, [...(byMember.get(member) ?? []), one]);
		}
	}
	const members = [...byMember.keys()].sort((a, b) => a - b);
	const given = new Set<Arrangement>();
	while (given.size < count && members.length > 0) {
		const [member] = members.splice(Math.floor(random() * members.length), 1);
		for (const one of byMember.get(member!)!) if (given.size < count) given.add(one);
	}
	return given;
}

function solveAgain(
	{ highs, instance, deadline, work }: SolveContext,
	plan: Plan,
	{ level, pool, untilSecondsLeft }: Improvement,
	given: Set<Arrangement>
): { better: boolean; optimal: boolean } {
	const before = { ...plan };
	const kept = goalOf[level](plan);
	for (const one of given) removeFrom(plan, instance, one);
	const open = pool.filter((one) => !plan.chosen.has(one) && fitsIn(instance, plan.left, one));
	const goal = withoutKept(kept, plan);
	const built = buildProgram(instance, open, plan.left, plan.servedNeeds, goal);
	work.rows = Math.max(work.rows, built.program.rowUpper.length);
	const limit = {
		iterations: mostIterations,
		seconds: Math.max(0.1, deadline.secondsLeft() - untilSecondsLeft)
	};
	const solution = maximize(highs, built.program, columnsFor(built, instance, given), limit);
	work.nodes += solution.nodes;
	work.timedOut ||= solution.timedOut;
	for (const column of solution.chosen) if (open[column]) addTo(plan, instance, open[column]);
	return { better: compare(plan, before) > 0, optimal: solution.optimal };
}

/** What the part must still reach, now that the rest of the plan stands. */
function withoutKept(goal: Goal, rest: Plan): Goal {
	if (goal.level === 'members') return goal;
	const minMembers = goal.minMembers - rest.members;
	if (goal.level === 'value') return { ...goal, minMembers };
	return { ...goal, minMembers, minValue: goal.minValue - rest.value };
}

import type { SolverControl } from '../control.ts';
import { highsRuntime } from '../solver/highs.ts';
import { findTeams } from './alternatives.ts';
import { findConflict } from './conflict.ts';
import { readInstance } from './instance.ts';
import { asSetCover } from './plain-cover.ts';
import { priceConditions } from './prices.ts';
import type { ConsortiumResult } from './result.ts';
import { Session } from './session.ts';
import type { ConsortiumPhase } from './session.ts';
import type { ConsortiumInput } from './input.ts';

/**
 * Finds the cheapest teams of members whose offers cover all parts of a need or a tender and that
 * keep the conditions, and what each condition costs; or why there is no team. Money in whole
 * units, as in the input. Exponential in the worst case; see docs/consortium.md.
 * @throws EngineInputError with one sentence when the input cannot be used
 * @throws EngineCancelledError when `control.signal` is aborted
 */
export async function solveConsortium(
	input: ConsortiumInput,
	control: SolverControl<ConsortiumPhase> = {}
): Promise<ConsortiumResult> {
	const instance = readInstance(input);
	const session = new Session(instance, control, await highsRuntime());
	const cover = asSetCover(instance);
	await session.step(cover ? 'cover' : 'teams', 0, instance.problem.teams);
	const best = cover ? await session.cover(cover) : session.solve('teams', {}, 0.7);
	const method = cover ? 'cover' : 'program';
	if (best.status === 'infeasible') {
		const { infeasible, prices } = await findConflict(session);
		const none = resultOf(session, method);
		return { ...none, status: 'infeasible', further: 'none', infeasible, prices };
	}
	if (best.status === 'unknown') return resultOf(session, method);
	const { teams, further } = await findTeams(session, best, cover);
	const { status, cost: value, bound, gap } = teams[0]!;
	const prices = await priceConditions(session, best, cover !== undefined);
	return { ...resultOf(session, method), status, value, bound, gap, teams, further, prices };
}

function resultOf(
	session: Session,
	method: ConsortiumResult['statistics']['method']
): ConsortiumResult {
	const { seed, teams, timeLimitSeconds } = session.instance.problem;
	const { columns, rows, solves, nodes, timedOut } = session;
	return {
		status: 'unknown',
		value: null,
		bound: null,
		gap: null,
		teams: [],
		further: 'unknown',
		prices: [],
		infeasible: null,
		seed,
		parameters: { teams, timeLimitSeconds },
		statistics: { method, columns, rows, solves, nodes, timedOut }
	};
}

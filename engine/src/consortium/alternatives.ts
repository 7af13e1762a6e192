import { teamOf } from './assignment.ts';
import type { ProgramAnswer } from './program-solve.ts';
import type { ConsortiumResult, Team } from './result.ts';
import type { CoverInstance } from './set-cover/instance.ts';
import type { Session } from './session.ts';
import { describeTeam } from './team.ts';

/** Teams in the order found, and whether there are more. */
export interface Teams {
	teams: Team[];
	further: ConsortiumResult['further'];
}

/** A set cover with more entries has no other teams sought: the program would be too slow. */
const LARGE_COVER = 10_000;

/**
 * The best teams after the first: each time the program is solved again with a cut that excludes
 * every set of members found so far (no-good cuts: Balas, Jeroslow 1972).
 */
export async function findTeams(
	session: Session,
	first: ProgramAnswer,
	cover: CoverInstance | undefined
): Promise<Teams> {
	const { instance } = session;
	const wanted = instance.problem.teams;
	const teams: Team[] = [];
	const otherThan: ReadonlySet<number>[] = [];
	let answer = first;
	for (;;) {
		if (answer.status === 'infeasible') return { teams, further: 'none' };
		if (answer.status === 'unknown') return { teams, further: 'unknown' };
		teams.push(asTeam(session, answer, teams.at(-1)));
		otherThan.push(teamOf(instance, answer.assignment));
		await session.step('teams', teams.length, wanted);
		if (teams.length === wanted) return { teams, further: 'not-sought' };
		if (cover && cover.rowOf.length > LARGE_COVER) return { teams, further: 'unknown' };
		answer = session.solve('teams', { otherThan: [...otherThan] }, 0.5);
	}
}

/** A team's bound is at least that of the team before it: the teams left only become fewer. */
function asTeam(
	{ instance }: Session,
	{ assignment, bound: found }: ProgramAnswer,
	before: Team | undefined
): Team {
	const described = describeTeam(instance, assignment);
	const bound = Math.min(described.cost, Math.max(found, before?.bound ?? 0));
	const gap = described.cost === bound ? 0 : (described.cost - bound) / described.cost;
	return { status: gap === 0 ? 'optimal' : 'feasible', bound, gap, ...described };
}

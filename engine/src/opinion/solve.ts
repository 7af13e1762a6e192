import { Deadline, stopIfCancelled } from '../control.ts';
import { readInput } from '../read-input.ts';
import type { OpinionControl } from './control.ts';
import { groupParticipants } from './groups.ts';
import { opinionInput } from './input.ts';
import type { OpinionInput } from './input.ts';
import { drawMap } from './map.ts';
import { report } from './report.ts';
import type { OpinionResult } from './result.ts';
import { readOpinions } from './votes.ts';

/**
 * Draws the opinion map of votes: where participants and statements lie, the groups, what stands for
 * each, what holds over all groups and over all sectors, what divides them, and which statement
 * to show each participant next. See docs/opinion.md.
 * The same input and seed give the same result unless the clock cuts it (`statistics.timedOut`).
 * Cost: some tens of passes over the votes; the grouping is linear in the participants.
 * @throws EngineInputError on input that cannot be read; EngineCancelledError when asked to stop
 */
export async function solveOpinion(
	input: OpinionInput,
	control: OpinionControl = {}
): Promise<OpinionResult> {
	const problem = readInput(opinionInput, input, "The opinion map's input");
	stopIfCancelled(control);
	const deadline = new Deadline(control, problem.timeLimitSeconds);
	const expired = () => deadline.secondsLeft() === 0;
	const votes = await readOpinions(problem, control);
	const map = await drawMap(votes, problem.seed, control);
	const groups = await groupParticipants(votes, map, problem, control, expired);
	return report(problem, votes, map, groups, control);
}

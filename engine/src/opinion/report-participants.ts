import { breathe } from '../control.ts';
import { seededRandom } from '../random.ts';
import type { OpinionControl } from './control.ts';
import type { ShownGroups } from './groups.ts';
import type { OpinionProblem } from './input.ts';
import type { OpinionMap } from './map.ts';
import type { OpinionResult } from './result.ts';
import { nextStatement } from './routing.ts';
import type { Votes } from './votes.ts';

/** Every participant's point, group and next statement, in the order of the input. */
export async function reportParticipants(
	{ participants, statements, seed }: OpinionProblem,
	{ matrix, participantAt, statementAt }: Votes,
	{ participants: points, explained }: OpinionMap,
	{ groupOf }: ShownGroups,
	priorities: Float64Array,
	control: OpinionControl
): Promise<OpinionResult['participants']> {
	const random = seededRandom(seed);
	const reported: OpinionResult['participants'] = participants.map(({ id }) => ({
		id,
		x: 0,
		y: 0,
		group: null,
		next: null
	}));
	const perBreath = Math.ceil(2_000_000 / Math.max(1, matrix.columns));
	for (const [row, at] of participantAt.entries()) {
		if (row % perBreath === 0) {
			control.onProgress?.({ phase: 'statements', done: row, total: participants.length });
			await breathe(control);
		}
		const one = reported[at]!;
		if (explained) [one.x, one.y] = [points[2 * row]!, points[2 * row + 1]!];
		if (groupOf[row]! >= 0) one.group = groupOf[row]! + 1;
		const next = nextStatement(priorities, matrix, row, random());
		if (next >= 0) one.next = statements[statementAt[next]!]!.id;
	}
	return reported;
}

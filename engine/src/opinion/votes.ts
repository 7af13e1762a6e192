import type { OpinionControl } from './control.ts';
import type { OpinionProblem } from './input.ts';
import { orderById, readVotes, withoutColumns } from './vote-matrix.ts';
import type { VoteMatrix } from './vote-matrix.ts';

/** The votes in the order of ids, and which statements may be named. */
export interface Votes {
	/** All votes. */
	matrix: VoteMatrix;
	/** The votes that shape the map: none on hidden statements or on those about the voter. */
	shaping: VoteMatrix;
	/** Row → place in the input's participants; column → place in its statements. */
	participantAt: Int32Array;
	statementAt: Int32Array;
	/** Columns that shape the map and may be listed. */
	usable: Uint8Array;
}

/** @throws EngineInputError for ids or votes that do not fit together */
export async function readOpinions(
	problem: Pick<OpinionProblem, 'participants' | 'statements'>,
	control: OpinionControl = {}
): Promise<Votes> {
	const matrix = await readVotes(problem, control);
	const statementAt = orderById(problem.statements);
	const usable = Uint8Array.from(statementAt, (at) => {
		const { hidden, meta } = problem.statements[at]!;
		return hidden || meta ? 0 : 1;
	});
	const all = usable.every((one) => one === 1);
	const shaping = all
		? matrix
		: withoutColumns(
				matrix,
				usable.map((one) => 1 - one)
			);
	return {
		matrix,
		shaping,
		participantAt: orderById(problem.participants),
		statementAt,
		usable
	};
}

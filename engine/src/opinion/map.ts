import type { OpinionControl } from './control.ts';
import type { Missing } from './missing.ts';
import { principalComponents } from './principal-components.ts';
import { projectParticipants, projectStatements } from './projection.ts';
import type { Points } from './projection.ts';
import { columnsWithVotes } from './vote-matrix.ts';
import type { Votes } from './votes.ts';

export interface OpinionMap {
	participants: Points;
	statements: Points;
	explained: [number, number] | null;
	steps: number;
	missing: Missing[];
}

const NEEDED_STATEMENTS = 2;

/** Draws participants and statements into the plane in which the votes differ most. */
export async function drawMap(
	{ shaping, usable }: Votes,
	seed: number,
	control: OpinionControl
): Promise<OpinionMap> {
	const plane = await principalComponents(shaping, { seed, control });
	const passedByAll = usable.reduce((sum, one) => sum + 1 - one, 0);
	const voted = columnsWithVotes(shaping).reduce((sum, one) => sum + one, 0);
	const flat = plane.explained[0] === 0;
	const missing: Missing[] = [];
	if (shaping.column.length === 0) missing.push({ code: 'no-votes' });
	else if (voted < NEEDED_STATEMENTS) {
		missing.push({ code: 'few-statements', have: voted, need: NEEDED_STATEMENTS });
	} else if (flat) missing.push({ code: 'no-difference' });
	return {
		participants: projectParticipants(shaping, plane, passedByAll),
		statements: projectStatements(plane),
		explained: missing.length === 0 ? [...plane.explained] : null,
		steps: plane.steps,
		missing
	};
}

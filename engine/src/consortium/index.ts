export { checkConsortium } from './check.ts';
export type { CheckedTeam, Violation } from './check.ts';
export { consortiumInput } from './input.ts';
export type { ConsortiumInput, ConsortiumProblem } from './input.ts';
export { consortiumOutput } from './result.ts';
export type {
	Condition,
	ConditionPrice,
	ConsortiumResult,
	ConsortiumWarning,
	Infeasibility,
	Team,
	TeamMember
} from './result.ts';
export type { ConsortiumPhase } from './session.ts';
export { solveConsortium } from './solve.ts';
export { explainConsortium } from './explain.ts';
export type { ExplanationLanguage, Wording } from './explain.ts';
export { explainCondition, explainInfeasible, explainPrice } from './explain-condition.ts';
export { readOrLibrary } from './set-cover/or-library.ts';
export type { CoverInstance } from './set-cover/instance.ts';
export { solveCover } from './set-cover/solve.ts';
export type { CoverAnswer, CoverTask } from './set-cover/solve.ts';

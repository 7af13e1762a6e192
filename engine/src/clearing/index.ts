export { explainClearing } from './explain.ts';
export { clearingInput } from './input.ts';
export type { ClearingInput, ClearingProblem } from './input.ts';
export type { ClearingLanguage } from './money.ts';
export { clearingOutput } from './result.ts';
export type { ClearingMember, ClearingReason, ClearingResult } from './result.ts';
export { solveClearing } from './solve.ts';
export type { ClearingPhase } from './solve.ts';

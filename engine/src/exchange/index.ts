export { exchangeInput } from './input.ts';
export type { ExchangeInput, ExchangeProblem, ObjectiveLevel } from './input.ts';
export { exchangeOutput } from './result.ts';
export type { ExchangeModel, ExchangeResult, Run } from './result.ts';
export type { ExchangeControl, ExchangePhase } from './context.ts';
export { solveExchange } from './solve.ts';

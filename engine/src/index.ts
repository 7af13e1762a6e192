export * from './cube/index.ts';
export { EngineInputError } from './input-error.ts';
export * from './match/index.ts';
export { runInWorker, type WorkerControl } from './worker-client.ts';
export { EngineCancelledError, EngineWorkerError } from './worker-errors.ts';
export type { SolverControl, SolverProgress } from './control.ts';
export { solvers, type Solver, type SolverName } from './solvers.ts';
export type { WorkerSolvers } from './worker-messages.ts';

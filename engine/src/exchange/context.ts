import type { Deadline, SolverControl } from '../control.ts';

export type ExchangePhase = 'circulation' | 'limits' | 'pricing' | 'branching';
export type ExchangeControl = SolverControl<ExchangePhase>;

/** What every step of one solve shares. */
export interface SolveContext {
	control: ExchangeControl;
	deadline: Deadline;
	/** Set by the step that the clock ended. */
	timedOut: boolean;
}

/** What a part of the exchange was solved to, in units of the combined objective. */
export interface Outcome {
	/** The arcs to use. */
	arcs: number[];
	value: number;
	/** Proved: nothing is worth more. */
	bound: number;
	columns: number;
	nodes: number;
}

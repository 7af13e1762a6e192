import type { SolverControl, SolverProgress } from '../control.ts';

/** `design`: a construction is looked for; `improve`: seats change hands. */
export type SeatingPhase = 'design' | 'improve';
export type SeatingControl = SolverControl<SeatingPhase>;
export type SeatingProgress = SolverProgress<SeatingPhase>;

import type { SolverControl, SolverProgress } from '../control.ts';

export type OpinionPhase = 'votes' | 'projection' | 'groups' | 'chance' | 'statements';
export type OpinionControl = SolverControl<OpinionPhase>;
export type OpinionProgress = SolverProgress<OpinionPhase>;

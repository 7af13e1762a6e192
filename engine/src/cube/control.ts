import type { SolverControl, SolverProgress } from '../control.ts';

type CubePhase = 'fits' | 'arrangements' | 'members' | 'value' | 'load' | 'missing-piece';

/** Where a solve is. `best` and `bound` are of the level that is being solved. */
export type CubeProgress = SolverProgress<CubePhase>;

export type CubeControl = SolverControl<CubePhase>;

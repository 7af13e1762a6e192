import type { ClearingInput, ClearingResult } from './clearing/index.ts';
import type { ConsortiumInput, ConsortiumResult } from './consortium/index.ts';
import type { SolverProgress } from './control.ts';
import type { CubeInput, CubeResult, MissingCandidate, MissingPieceResult } from './cube/index.ts';
import type { ExchangeInput, ExchangeResult } from './exchange/index.ts';
import type { MatchInput, MatchResult } from './match/index.ts';
import type { OpinionInput, OpinionResult } from './opinion/index.ts';
import type { SeatingInput, SeatingResult } from './seating/index.ts';
import type { SolverName } from './solvers.ts';

/** What each solver takes and gives when it runs in a worker thread. */
export interface WorkerSolvers extends Record<SolverName, { input: unknown; result: unknown }> {
	/** `input` may also be a cube input without fits, whose offers and needs are listings. */
	cube: { input: CubeInput; result: CubeResult };
	match: { input: MatchInput; result: MatchResult };
	exchange: { input: ExchangeInput; result: ExchangeResult };
	opinion: { input: OpinionInput; result: OpinionResult };
	consortium: { input: ConsortiumInput; result: ConsortiumResult };
	seating: { input: SeatingInput; result: SeatingResult };
	clearing: { input: ClearingInput; result: ClearingResult };
	'missing-piece': {
		input: { cube: CubeInput; candidates?: MissingCandidate[] };
		result: MissingPieceResult;
	};
}

/** What the thread is started with. */
export interface WorkerRequest {
	solver: SolverName;
	input: unknown;
}

/** What the thread posts: progress any number of times, then one result or one failure. */
export type WorkerMessage =
	| { kind: 'progress'; progress: SolverProgress }
	| { kind: 'result'; result: unknown }
	| { kind: 'failure'; ofInput: boolean; message: string };

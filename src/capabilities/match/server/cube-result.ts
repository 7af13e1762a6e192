import type { CubeResult, MissingPiece as EnginePiece } from '@klaster/engine/cube';

/** How a solve ended: proved best, with a gap, stopped by somebody, or broken. */
export type CubeStatus = 'optimal' | 'feasible' | 'cancelled' | 'failed';

/** Why a proposal is in, as the engine says it. */
export type CubeReason = CubeResult['proposals'][number]['reasons'][number];

/** What is kept of a solve: its proposals have rows of their own. */
export type KeptResult = Omit<CubeResult, 'proposals'>;

/** One offer that nobody makes yet, and what it would unlock. */
export type MissingPiece = EnginePiece;

import type { Block, Reason } from '@klaster/engine/match';

export type { Block, Reason };

/** An offer held against a need; only what is worth showing is kept. */
export interface Fit {
	needId: string;
	offerId: string;
	/** 0..1. */
	score: number;
	reasons: Reason[];
	/** What rules the offer out for the need although the words fit. */
	blocked: Block | null;
}

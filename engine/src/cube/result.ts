import type { Terms } from '../match/index.ts';

/** Proved the best there is, or the best found so far, with its bound. */
export type SolveStatus = 'optimal' | 'feasible';

/** One level of the objective: given the values of the levels before it. */
export interface Level {
	name: 'members' | 'value' | 'load';
	value: number;
	/** Proved: nothing better exists (above it for members and value, below it for load). */
	bound: number;
	/** |bound − value| ÷ value; 0 when equal. */
	gap: number;
}

/** One offer that serves one need. */
export interface Leg {
	offer: string;
	need: string;
	/** The member that gives. */
	from: string;
	/** The member that receives. */
	to: string;
	terms: Terms;
	score: number;
}

/** Names for people; the id where there is none. */
export interface LegNames {
	from: string;
	to: string;
	offer: string;
	need: string;
}

/** Why a proposal is made: a code with its data. */
export type ProposalReason =
	| ({ code: 'fit'; terms: Terms; score: number; names: LegNames } & Pick<Leg, 'offer' | 'need'>)
	| { code: 'high-priority'; need: string; name: string }
	| { code: 'closed-ring'; members: number }
	| { code: 'only-help'; member: string; name: string };

/** Members that would work together, and on what. */
export interface Proposal {
	/** Made from the legs: the same arrangement has the same id in every solve. */
	id: string;
	kind: 'direct' | 'swap' | 'ring';
	/** In a ring each leg's receiver is the next leg's giver. */
	legs: Leg[];
	/** Sum of priority × score in thousandths. */
	value: number;
	reasons: ProposalReason[];
}

export type TakenBecause = 'higher-priority' | 'more-members' | 'more-value';

/** Why a need is served by no proposal. */
export type LeftOver =
	| { need: string; reason: 'no-offer'; detail: { bestScore: number | null } }
	| { need: string; reason: 'blocked'; detail: { which: string[] } }
	| { need: string; reason: 'declined'; detail: { offers: string[] } }
	| { need: string; reason: 'no-ring'; detail: { ringLength: number } }
	| { need: string; reason: 'member-limit'; detail: { members: string[] } }
	| { need: string; reason: 'taken'; detail: { by: string[]; because: TakenBecause } }
	| { need: string; reason: 'not-found'; detail: Record<string, never> };

/** The cube, solved. */
export interface CubeResult {
	status: SolveStatus;
	levels: Level[];
	proposals: Proposal[];
	/** Members with at least one of their own needs served, in the order of the input. */
	served: string[];
	leftOver: LeftOver[];
	counts: { members: number; offers: number; needs: number; partnerships: number };
	seed: number;
	parameters: {
		ringLength: number;
		maxPartnerships: number;
		minScore: number;
		timeLimitSeconds: number;
	};
	statistics: {
		columns: number;
		rows: number;
		nodes: number;
		components: number;
		/** True when the clock ended a step: another run may then find something else. */
		timedOut: boolean;
	};
}

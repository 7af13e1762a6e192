import { z } from 'zod';
import { allTerms } from '../match/index.ts';

const id = z.string();
const terms = z.enum(allTerms);
const count = z.int().min(0);

/** Proved the best there is, or the best found so far, with its bound. */
const status = z.enum(['optimal', 'feasible']);
export type SolveStatus = z.infer<typeof status>;

/** One level of the objective: given the values of the levels before it. */
const level = z.object({
	name: z.enum(['members', 'value', 'load']),
	value: z.number(),
	/** Proved: nothing better exists (above it for members and value, below it for load). */
	bound: z.number(),
	/** |bound − value| ÷ value; 0 when equal. */
	gap: z.number()
});
export type Level = z.infer<typeof level>;

/** One offer that serves one need. */
const leg = z.object({
	offer: id,
	need: id,
	/** The member that gives. */
	from: id,
	/** The member that receives. */
	to: id,
	terms,
	score: z.number()
});
export type Leg = z.infer<typeof leg>;

/** Names for people; the id where there is none. */
const legNames = z.object({
	from: z.string(),
	to: z.string(),
	offer: z.string(),
	need: z.string()
});
export type LegNames = z.infer<typeof legNames>;

/** Why a proposal is made: a code with its data. */
const proposalReason = z.discriminatedUnion('code', [
	z.object({
		code: z.literal('fit'),
		offer: id,
		need: id,
		terms,
		score: z.number(),
		names: legNames
	}),
	z.object({ code: z.literal('high-priority'), need: id, name: z.string() }),
	z.object({ code: z.literal('closed-ring'), members: count }),
	z.object({ code: z.literal('only-help'), member: id, name: z.string() })
]);
export type ProposalReason = z.infer<typeof proposalReason>;

/** Members that would work together, and on what. */
const proposal = z.object({
	/** Made from the legs: the same arrangement has the same id in every solve. */
	id,
	kind: z.enum(['direct', 'swap', 'ring']),
	/** In a ring each leg's receiver is the next leg's giver. */
	legs: z.array(leg),
	/** Sum of priority × score in thousandths. */
	value: z.number(),
	reasons: z.array(proposalReason)
});
export type Proposal = z.infer<typeof proposal>;

const takenBecause = z.enum(['higher-priority', 'more-members', 'more-value']);
export type TakenBecause = z.infer<typeof takenBecause>;

const left = <Reason extends string, Detail extends z.ZodRawShape>(
	reason: Reason,
	detail: Detail
) => z.object({ need: id, reason: z.literal(reason), detail: z.object(detail) });

/** Why a need is served by no proposal. */
const leftOver = z.discriminatedUnion('reason', [
	left('no-offer', { bestScore: z.number().nullable() }),
	left('blocked', { which: z.array(z.string()) }),
	left('declined', { offers: z.array(id) }),
	left('no-ring', { ringLength: count }),
	left('member-limit', { members: z.array(id) }),
	left('taken', { by: z.array(id), because: takenBecause }),
	left('not-found', {})
]);
export type LeftOver = z.infer<typeof leftOver>;

/** The cube, solved. */
export const cubeOutput = z.object({
	status,
	levels: z.array(level),
	proposals: z.array(proposal),
	/** Members with at least one of their own needs served, in the order of the input. */
	served: z.array(id),
	leftOver: z.array(leftOver),
	counts: z.object({ members: count, offers: count, needs: count, partnerships: count }),
	seed: z.int(),
	parameters: z.object({
		ringLength: count,
		maxPartnerships: count,
		minScore: z.number(),
		timeLimitSeconds: z.number()
	}),
	statistics: z.object({
		columns: count,
		rows: count,
		nodes: count,
		components: count,
		/** True when the clock ended a step: another run may then find something else. */
		timedOut: z.boolean()
	})
});
export type CubeResult = z.infer<typeof cubeOutput>;

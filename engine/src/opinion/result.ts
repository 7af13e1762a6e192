import { z } from 'zod';
import { missing } from './missing.ts';
import { SECTORS } from './input.ts';

const count = z.int().min(0);
const share = z.number().min(0).max(1);
const direction = z.enum(['agree', 'disagree']);
const point = { x: z.number(), y: z.number() };

/** What one part of the participants voted on a statement. */
const votes = { agree: count, disagree: count, seen: count };

/** A statement that tells a part from the others; see representative.ts. */
const representative = z.object({
	statement: z.string(),
	direction,
	successes: count,
	seen: count,
	share,
	test: z.number(),
	ratio: z.number(),
	ratioTest: z.number(),
	/** False: nothing is significant, this is only the best there is. */
	significant: z.boolean(),
	bestAgreed: z.boolean()
});

/** Smoothed share is over all; `test` in standard deviations above a half. */
const majority = z.object({
	statement: z.string(),
	successes: count,
	seen: count,
	share,
	test: z.number()
});

/** What a group or a sector is called in a list: the group's number or the sector's name. */
const part = z.union([z.int().min(1), z.enum(SECTORS)]);
const byPart = z.array(z.object({ part, ...votes }));

const common = z.object({
	statement: z.string(),
	product: share,
	mean: share,
	lowest: share,
	by: byPart
});

const division = z.object({
	statement: z.string(),
	direction,
	highest: part,
	lowest: part,
	gap: share,
	test: z.number(),
	by: byPart
});

/** What holds over the parts, and what divides them. */
const overParts = z.object({
	agree: z.array(common),
	disagree: z.array(common),
	divides: z.array(division)
});

/**
 * The product over the parts of the smoothed share that votes so; null with fewer than two parts, or
 * while fewer than the safe size of a part have seen the statement.
 */
const informed = z.object({ agree: share, disagree: share }).nullable();

/**
 * The opinion map. `participants` are for the caller's own use (where am I, what next): no other
 * person may be shown a point or a group together with who it is.
 */
export const opinionOutput = z.object({
	/** There is no optimum to prove: the map is complete as far as `missing` allows. */
	status: z.literal('complete'),
	missing: z.array(missing),
	/** Shares of all variance along x and y; null without a map. */
	explained: z.tuple([share, share]).nullable(),
	/** In the order of the input. Without a map all points are 0, 0. */
	participants: z.array(
		z.object({
			id: z.string(),
			...point,
			group: z.int().min(1).nullable(),
			/** The statement to show next; null when all are seen. */
			next: z.string().nullable()
		})
	),
	/** In the order of the input, with the votes of all. */
	statements: z.array(
		z.object({
			id: z.string(),
			/** Null while fewer than the safe size have seen it. */
			agree: count.nullable(),
			disagree: count.nullable(),
			seen: count,
			...point,
			extremity: z.number().min(0),
			priority: z.number().min(0),
			groups: informed,
			sectors: informed
		})
	),
	grouping: z
		.object({ silhouette: z.number(), chance: z.number(), stability: z.number() })
		.nullable(),
	groups: z.array(
		z.object({
			group: z.int().min(1),
			size: count,
			...point,
			representative: z.array(representative)
		})
	),
	sectors: z.array(
		z.object({
			sector: z.enum(SECTORS),
			size: count,
			representative: z.array(representative)
		})
	),
	majority: z.object({ agree: z.array(majority), disagree: z.array(majority) }),
	overGroups: overParts.nullable(),
	overSectors: overParts.nullable(),
	seed: z.int(),
	parameters: z.object({
		minimumGroupSize: count,
		minimumVotes: count,
		maximumGroups: count,
		starts: count,
		listLength: count,
		timeLimitSeconds: z.number()
	}),
	statistics: z.object({
		participants: count,
		statements: count,
		votes: count,
		/** Participants with enough votes to be grouped. */
		placed: count,
		/** Participants in a group. */
		grouped: count,
		/** Multiplications by the votes that the projection took. */
		steps: count,
		/** True when the clock ended the search for groups early: another run may find others. */
		timedOut: z.boolean()
	})
});

export type OpinionResult = z.infer<typeof opinionOutput>;

import { z } from 'zod';

export const SECTORS = ['administration', 'business', 'social'] as const;
export type Sector = (typeof SECTORS)[number];

const id = z.string().min(1).max(200);
const statementIds = z.array(z.string()).default([]);

/** How many votes one input may hold, in all. */
export const MOST_VOTES = 20_000_000;

const participant = z.object({
	id,
	sector: z.enum(SECTORS).optional(),
	agree: statementIds.describe('Ids of the statements this participant agrees with'),
	disagree: statementIds.describe('Ids of the statements this participant disagrees with'),
	pass: statementIds.describe('Ids of the statements this participant saw and passed on')
});

const statement = z.object({
	id,
	/** Taken out by moderation: on the map it counts as passed by all, and it is in no list. */
	hidden: z.boolean().default(false),
	/** Says something about the voter, not about the matter: as hidden, but asked first. */
	meta: z.boolean().default(false)
});

/** The opinion map's input; see docs/opinion.md. A statement in none of the lists is unseen. */
export const opinionInput = z.object({
	participants: z.array(participant).max(100_000),
	statements: z.array(statement).max(20_000),
	/** The safe size, in people: no smaller group or sector is shown. */
	minimumGroupSize: z.int().min(2).max(1000).default(5),
	/** Votes a participant needs to be put into a group; at most as many as there are statements. */
	minimumVotes: z.int().min(1).max(1000).default(7),
	maximumGroups: z.int().min(2).max(9).default(5),
	/** Starts of k-means for each number of groups. */
	starts: z.int().min(1).max(200).default(24),
	/** Entries in each list of statements. */
	listLength: z.int().min(1).max(100).default(5),
	seed: z.int().min(0).max(4_294_967_295).default(1),
	timeLimitSeconds: z.number().positive().max(86_400).default(60)
});

export type OpinionInput = z.input<typeof opinionInput>;
export type OpinionProblem = z.output<typeof opinionInput>;

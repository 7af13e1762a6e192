import { z } from 'zod';
import { allTerms, FIT_THRESHOLD } from '../match/index.ts';

const id = z.string().min(1);
const terms = z.array(z.enum(allTerms)).default([...allTerms]);
const label = z.string().optional();

const member = z.object({
	id,
	name: label,
	sector: z.enum(['administration', 'business', 'social']).optional(),
	/** At most this many partnerships at a time, instead of the cluster's own limit. */
	maxPartnerships: z.int().min(0).max(10_000).optional()
});

const offer = z.object({
	id,
	member: id,
	/** How many units it can give in all. */
	capacity: z.int().min(0).max(1_000_000).default(1),
	terms,
	title: label,
	category: label
});

const need = z.object({
	id,
	member: id,
	/** 3 is the most pressing. */
	priority: z.union([z.literal(1), z.literal(2), z.literal(3)]).default(2),
	/** Units wanted; a need is served whole by one offer or not at all. */
	quantity: z.int().min(1).max(1_000_000).default(1),
	terms,
	title: label,
	category: label
});

const fit = z.object({
	need: id,
	offer: id,
	score: z.number().min(0).max(1),
	/** Why the offer cannot serve the need after all: `terms`, `dates`, `distance` … */
	blocked: z.string().min(1).optional()
});

export const cubeSettings = z.object({
	/** The longest ring that may be proposed, in members; 2 allows swaps, 1 only direct help. */
	ringLength: z.int().min(1).max(6).default(3),
	/** How many partnerships a member may carry, unless the member says otherwise. */
	maxPartnerships: z.int().min(0).max(10_000).default(5),
	/** Pairs that a party declined before; they are not proposed again. */
	excluded: z.array(z.object({ offer: id, need: id, reason: label })).default([]),
	/** Fits below this score are not used. */
	minScore: z.number().min(0).max(1).default(FIT_THRESHOLD)
});

/** The cube's input; see docs/cube.md. Fields that it does not name are ignored. */
export const cubeInput = z.object({
	members: z.array(member),
	offers: z.array(offer),
	needs: z.array(need),
	fits: z.array(fit),
	settings: cubeSettings.prefault({}),
	seed: z.int().min(0).max(4_294_967_295).default(1),
	timeLimitSeconds: z.number().positive().max(86_400).default(50)
});

export type CubeInput = z.input<typeof cubeInput>;
export type CubeProblem = z.output<typeof cubeInput>;

import { z } from 'zod';

const id = z.string().min(1).max(500);
const length = z.int().min(0).max(1_000_000);
const money = z.number().min(0).max(1_000_000_000);

const vertex = z.object({
	id,
	/** Who holds it; limits count per owner. The vertex itself unless said. */
	owner: id.optional(),
	/** Gives without asking for anything: chains start here. */
	gift: z.boolean().default(false),
	/** Stands for "one of these at most": passes on what it receives, is not served and not counted. */
	standIn: z.boolean().default(false)
});

const arc = z.object({
	from: id.describe('the vertex that gives'),
	to: id.describe('the vertex that receives'),
	/**
	 * What the hand-over is worth, with up to nine decimals; 1 unless said, and 0 where `to` is a
	 * stand-in, so that a way through stand-ins counts once.
	 */
	weight: z.number().min(-1_000_000_000).max(1_000_000_000).optional(),
	/** Money that the owner of `from` spends when this arc is used, with up to nine decimals. */
	price: money.default(0)
});

const limit = z.object({
	owner: id,
	/** The owner's prices may not add up to more. */
	money
});

/** What is maximised, the first level before the second. */
const objective = z
	.array(z.enum(['served', 'weight']))
	.min(1)
	.max(2)
	.refine((levels) => new Set(levels).size === levels.length, 'a level may be named once only');

/** The input of a pure exchange; see docs/exchange.md. Fields that it does not name are ignored. */
export const exchangeInput = z.object({
	vertices: z.array(vertex).max(1_000_000),
	arcs: z.array(arc).max(5_000_000),
	limits: z.array(limit).max(1_000_000).default([]),
	/** The longest cycle, in members without stand-ins; null is any length, 0 or 1 is none. */
	maxCycle: length.nullable().default(null),
	/** The longest chain, in members that receive; null is any length, 0 is none. */
	maxChain: length.nullable().default(null),
	objective: objective.default(['served']),
	seed: z.int().min(0).max(4_294_967_295).default(1),
	timeLimitSeconds: z.number().positive().max(86_400).default(50)
});

export type ExchangeInput = z.input<typeof exchangeInput>;
export type ExchangeProblem = z.output<typeof exchangeInput>;
export type ObjectiveLevel = ExchangeProblem['objective'][number];

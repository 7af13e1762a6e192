import { z } from 'zod';

const level = z.object({
	name: z.enum(['served', 'weight']),
	value: z.number(),
	/** Proved: no solution that is as good on the levels before has more. */
	bound: z.number(),
	/** |bound − value| ÷ |value|; 0 when equal, null when the value is 0 and the bound is not. */
	gap: z.number().nullable()
});

const step = z.object({
	from: z.string(),
	to: z.string(),
	/** The stand-ins passed on the way. */
	through: z.array(z.string()).optional(),
	weight: z.number(),
	price: z.number().optional()
});

/** Hand-overs in order: each one's receiver is the next one's giver. */
const run = z.object({ steps: z.array(step), weight: z.number() });

/** Which model a part was solved with; see docs/exchange.md. */
const model = z.enum(['circulation', 'circulation with limits', 'cycles', 'priced', 'positions']);

/** A pure exchange, solved. */
export const exchangeOutput = z.object({
	/** Never `infeasible`: to exchange nothing is always allowed. */
	status: z.enum(['optimal', 'feasible', 'infeasible']),
	/** The objective's levels in order. */
	levels: z.array(level),
	/** The first level's value, bound and gap. */
	value: z.number(),
	bound: z.number(),
	gap: z.number().nullable(),
	/** Each cycle starts at its vertex that comes first in the input. */
	cycles: z.array(run),
	/** Each starts at a gift. */
	chains: z.array(run),
	/** The vertices that receive, in the order of the input. */
	served: z.array(z.string()),
	/** What the limited owners spend. */
	spent: z.array(z.object({ owner: z.string(), money: z.number(), limit: z.number() })),
	seed: z.number(),
	parameters: z.object({
		maxCycle: z.number().nullable(),
		maxChain: z.number().nullable(),
		objective: z.array(z.enum(['served', 'weight'])),
		timeLimitSeconds: z.number()
	}),
	statistics: z.object({
		vertices: z.number(),
		arcs: z.number(),
		/** Arcs left after those on no admissible cycle or chain were taken out. */
		arcsLeft: z.number(),
		/** Parts that do not touch each other, each with the model that solved it. */
		components: z.number(),
		models: z.partialRecord(model, z.number()),
		/** Columns listed or priced, and nodes of the branch and cut search. */
		columns: z.number(),
		nodes: z.number(),
		/** True when the clock ended a step: another run may then find something else. */
		timedOut: z.boolean()
	})
});

export type ExchangeResult = z.infer<typeof exchangeOutput>;
export type ExchangeModel = z.infer<typeof model>;
export type Run = z.infer<typeof run>;

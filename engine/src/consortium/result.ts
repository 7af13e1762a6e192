import { z } from 'zod';

const count = z.int().min(0);
const ids = z.array(z.string());

/** One thing that a team must keep, of those that the input asks for. */
export const condition = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('sector'), sector: z.string() }),
	z.object({ kind: z.literal('leader') }),
	z.object({ kind: z.literal('social-economy'), percent: z.int() }),
	z.object({ kind: z.literal('min-members'), members: z.int() }),
	z.object({ kind: z.literal('max-members'), members: z.int() }),
	z.object({ kind: z.literal('required'), member: z.string() }),
	z.object({ kind: z.literal('apart'), members: z.tuple([z.string(), z.string()]) }),
	z.object({ kind: z.literal('together'), members: z.tuple([z.string(), z.string()]) }),
	/** One member does the whole part. */
	z.object({ kind: z.literal('alone'), part: z.string() }),
	/** What each offer can give of the part. */
	z.object({ kind: z.literal('capacity'), part: z.string() }),
	/** What offers can give over all their parts. */
	z.object({ kind: z.literal('offer-capacity') }),
	/** The smallest lots of offers. */
	z.object({ kind: z.literal('minimum') })
]);

/** What the law or prudence says about a team; the words are the reader's own. */
export const warning = z.enum([
	'joint-and-several-liability',
	'composition-fixed',
	'leader-power-of-attorney',
	'separate-declarations',
	'no-leader',
	'one-could-do-all'
]);

const work = z.object({
	offer: z.string(),
	part: z.string(),
	partName: z.string(),
	amount: z.int().min(1),
	/** For the units alone, without the offer's price. */
	cost: count
});

const teamMember = z.object({
	id: z.string(),
	name: z.string(),
	sector: z.string().nullable(),
	socialEconomy: z.boolean(),
	/** What it is paid for its work: units and the prices of its offers. */
	payment: count,
	involvementCost: count,
	work: z.array(work)
});

export const team = z.object({
	/** Proved the cheapest among teams other than those before it, or the best found. */
	status: z.enum(['optimal', 'feasible']),
	/** Payments and costs of involving members. */
	cost: count,
	/** Proved: no team other than those before it costs less. */
	bound: count,
	/** (cost − bound) ÷ cost; 0 when equal. */
	gap: z.number().min(0),
	payments: count,
	involvementCosts: count,
	members: z.array(teamMember),
	/** The member with authority to lead that does the most work; null where none has it. */
	leader: z.string().nullable(),
	sectors: z.record(z.string(), count),
	/** Part of the payments that goes to the social economy, 0..100; 0 where nothing is paid. */
	socialEconomyPercent: z.number().min(0).max(100),
	warnings: z.array(warning)
});

export const conditionPrice = z.object({
	condition,
	/** `optimal`: the figures are proved; `infeasible`: without it there is still no team. */
	status: z.enum(['optimal', 'feasible', 'infeasible', 'unknown']),
	/** Cost of the best team without the condition; null where none was found. */
	costWithout: count.nullable(),
	/** Proved: without the condition no team costs less. */
	boundWithout: count.nullable(),
	/** What the condition adds to the best team's cost; null where either is missing. */
	price: count.nullable()
});

export const infeasibility = z.object({
	/** Parts in which nobody offers a single unit. */
	unoffered: ids,
	/** Parts whose offers do not add up to the amount. */
	short: z.array(z.object({ part: z.string(), amount: count, offered: count })),
	/** Conditions that cannot hold together, none of which could be left out of the list. */
	conflict: z.array(condition),
	/** False where the time ended before each had been tried. */
	conflictMinimal: z.boolean()
});

/** The consortium, solved. */
export const consortiumOutput = z.object({
	/** Of the first team; `unknown`: neither a team nor a proof that there is none was found in time. */
	status: z.enum(['optimal', 'feasible', 'infeasible', 'unknown']),
	value: count.nullable(),
	bound: count.nullable(),
	gap: z.number().min(0).nullable(),
	/** The best teams, the cheapest first; no two have the same members. */
	teams: z.array(team),
	/** Whether there are more different teams than those listed: none is a proof. */
	further: z.enum(['not-sought', 'none', 'unknown']),
	prices: z.array(conditionPrice),
	infeasible: infeasibility.nullable(),
	seed: count,
	parameters: z.object({ teams: count, timeLimitSeconds: z.number() }),
	statistics: z.object({
		/** `cover` where the input is a plain set cover, else `program`. */
		method: z.enum(['cover', 'program']),
		columns: count,
		rows: count,
		solves: count,
		nodes: count,
		timedOut: z.boolean()
	})
});

export type Condition = z.infer<typeof condition>;
export type ConditionPrice = z.infer<typeof conditionPrice>;
export type ConsortiumWarning = z.infer<typeof warning>;
export type Infeasibility = z.infer<typeof infeasibility>;
export type Team = z.infer<typeof team>;
export type TeamMember = Team['members'][number];
export type ConsortiumResult = z.infer<typeof consortiumOutput>;

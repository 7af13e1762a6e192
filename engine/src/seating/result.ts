import { z } from 'zod';

const round = z.int().min(1);
const seat = z.object({ table: z.string(), people: z.array(z.string()) });

/** Why no seating can keep the rules, or why none was found. */
export const infeasibleReason = z.discriminatedUnion('code', [
	z.object({ code: z.literal('too-few-seats'), round, people: z.int(), seats: z.int() }),
	z.object({
		code: z.literal('together-and-apart'),
		people: z.array(z.string()),
		path: z.array(z.string())
	}),
	z.object({
		code: z.literal('together-too-large'),
		round,
		people: z.array(z.string()),
		seats: z.int()
	}),
	z.object({
		code: z.literal('fixed-at-two-tables'),
		round,
		people: z.array(z.string()),
		tables: z.array(z.string())
	}),
	z.object({
		code: z.literal('fixed-table-full'),
		round,
		table: z.string(),
		people: z.array(z.string()),
		seats: z.int()
	}),
	z.object({
		code: z.literal('fixed-apart'),
		round,
		table: z.string(),
		people: z.array(z.string())
	}),
	z.object({
		code: z.literal('apart-too-many'),
		round,
		people: z.array(z.string()),
		tables: z.int()
	}),
	/** `proved`: every way to fill the round was tried; else the search gave up. */
	z.object({ code: z.literal('no-way-to-fill'), round, proved: z.boolean() })
]);

const term = z.object({
	weight: z.number(),
	/** Units: repeats, people off the even share, pairs of one organisation. */
	amount: z.number(),
	/** weight × amount. */
	cost: z.number(),
	/** Proved: no seating that keeps the rules has less. */
	bound: z.number()
});

const terms = z.object({ contacts: term, sectors: term, organisations: term });

/** What a seating costs, and where. */
export const seatingCost = z.object({
	value: z.number(),
	terms,
	tables: z.array(
		z.object({
			round,
			table: z.string(),
			/** Pairs at this table who sat together in an earlier round. */
			repeats: z.int(),
			/** Pairs who met before this event. */
			metBefore: z.int(),
			newContacts: z.int(),
			offSectorShare: z.int(),
			sameOrganisation: z.int()
		})
	),
	people: z.array(
		z.object({
			id: z.string(),
			rounds: z.int(),
			/** Different people met here for the first time. */
			newContacts: z.int(),
			/** Different people met again after an earlier event. */
			metBefore: z.int(),
			/** Meetings beyond the first with the same person. */
			repeats: z.int()
		})
	),
	contacts: z.object({
		/** Different pairs that meet, those kept together left out. */
		distinct: z.int(),
		/** No seating has more. */
		atMost: z.int(),
		/** The most often that one pair meets. */
		mostOften: z.int()
	})
});

export const seatingReason = z.discriminatedUnion('code', [
	z.object({ code: z.literal('bound-reached') }),
	/** More seats at a table than tables: some must meet again. */
	z.object({ code: z.literal('repeats-unavoidable'), atLeast: z.number() }),
	z.object({ code: z.literal('everyone-met'), pairs: z.int() }),
	z.object({ code: z.literal('from-design'), design: z.string(), rounds: z.int() }),
	z.object({ code: z.literal('from-plan') }),
	z.object({ code: z.literal('rounds-kept'), rounds: z.int() }),
	/** Even sizes were impossible under the rules; only the seats are respected. */
	z.object({ code: z.literal('uneven-tables'), rounds: z.array(z.int()) })
]);

/** What `solveSeating` returns; see docs/seating.md. */
export const seatingOutput = z.object({
	status: z.enum(['optimal', 'feasible', 'infeasible']),
	objective: z.enum(['mostContacts', 'evenRepeats']),
	value: z.number().nullable(),
	bound: z.number().nullable(),
	gap: z.number().nullable(),
	rounds: z.array(z.object({ round, held: z.boolean(), tables: z.array(seat) })),
	cost: seatingCost.nullable(),
	infeasible: z.array(infeasibleReason),
	explanation: z.array(seatingReason),
	seed: z.int(),
	parameters: z.object({
		rounds: z.int(),
		tables: z.array(z.object({ id: z.string(), seats: z.int() })),
		weights: z.object({ contacts: z.int(), sectors: z.int(), organisations: z.int() }),
		timeLimitSeconds: z.number()
	}),
	statistics: z.object({
		people: z.int(),
		moves: z.number(),
		starts: z.int(),
		/** Which start the answer came from: a design's name, "plan", "random". */
		start: z.string(),
		/** True when the clock cut the search: another run may then find something else. */
		timedOut: z.boolean()
	})
});

export type InfeasibleReason = z.infer<typeof infeasibleReason>;
export type SeatingCost = z.infer<typeof seatingCost>;
export type SeatingReason = z.infer<typeof seatingReason>;
export type SeatingResult = z.infer<typeof seatingOutput>;

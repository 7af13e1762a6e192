import { z } from 'zod';

const id = z.string().min(1).max(200);
const label = z.string().max(500).optional();
const weight = z.int().min(0).max(1000);

const person = z.object({
	id,
	name: label,
	sector: z.string().min(1).optional(),
	organisation: z.string().min(1).optional(),
	/** Rounds, counted from 1, in which the person is not there. */
	absent: z.array(z.int().min(1).max(100)).max(100).default([])
});

const table = z.object({ id, name: label, seats: z.int().min(0).max(2000) });

/** Tables of any sizes; or how many tables, whose sizes then differ by at most one (ids "1", "2" …). */
const tables = z.union([z.object({ count: z.int().min(0).max(500) }), z.array(table).max(500)]);

const seatedRound = z.object({
	tables: z.array(z.object({ table: id, people: z.array(id).max(2000) })).max(500)
});

const group = z.array(id).max(2000);

/** The input of seating; see docs/seating.md. Fields that it does not name are ignored. */
export const seatingInput = z.object({
	people: z.array(person).max(2000),
	tables,
	/** All rounds, the held ones among them. */
	rounds: z.int().min(0).max(100),
	/** The first rounds, as they were held; they are kept, whatever the rules say. */
	held: z.array(seatedRound).max(100).default([]),
	/** A plan to start from, its first round first (held ones too); it may be partly out of date. */
	plan: z.array(seatedRound).max(100).default([]),
	/** No two of a group may share a table. */
	keepApart: z.array(group).max(10_000).default([]),
	/** All of a group share a table in every round in which they are there. */
	keepTogether: z.array(group).max(10_000).default([]),
	/** The person sits at this table: in one round, or in all where none is named. */
	fixed: z
		.array(z.object({ person: id, table: id, round: z.int().min(1).max(100).optional() }))
		.max(20_000)
		.default([]),
	/** People who met earlier, all of a group each other; the weight says how much it counts today. */
	past: z
		.array(z.object({ people: group, weight: z.number().min(0).max(1).default(1) }))
		.max(100_000)
		.default([]),
	/** `mostContacts`: as many different contacts as can be; `evenRepeats`: nobody meets the same one often. */
	objective: z.enum(['mostContacts', 'evenRepeats']).default('mostContacts'),
	/** What one unit of each soft term costs. */
	weights: z
		.object({
			/** A repeated contact. */
			contacts: weight.default(10),
			/** A person of a sector above or below its even share at a table. */
			sectors: weight.default(4),
			/** Two of one organisation at one table. */
			organisations: weight.default(6)
		})
		.prefault({}),
	seed: z.int().min(0).max(4_294_967_295).default(1),
	timeLimitSeconds: z.number().positive().max(86_400).default(30)
});

export type SeatingInput = z.input<typeof seatingInput>;
export type SeatingProblem = z.output<typeof seatingInput>;
export type SeatedRound = z.output<typeof seatedRound>;

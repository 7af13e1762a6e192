import { z } from 'zod';

const id = z.string().min(1);
const name = z.string().optional();
const units = z.int().min(1).max(1_000_000);
/** Whole money in the smallest unit (grosz, cent). */
const money = z.int().min(0).max(1_000_000_000_000);

const member = z.object({
	id,
	name,
	/** The member's sector, in the cluster's own words. */
	sector: z.string().min(1).optional(),
	/** Whether its work counts as work of the social economy; by default if its sector is `social`. */
	socialEconomy: z.boolean().optional(),
	/** Whether it has the authority to lead: may sign for the team and carry its dealings. */
	canLead: z.boolean().default(false),
	/** What it costs to have the member in the team at all, whatever it does. */
	involvementCost: money.default(0)
});

const part = z.object({
	id,
	name,
	/** Units needed: hours, pieces, square metres. */
	amount: units.default(1),
	/** Whether several members may share the part; otherwise one member does all of it. */
	split: z.boolean().default(true)
});

const item = z.object({
	part: id,
	/** Price of one unit. */
	unitPrice: money.default(0),
	/** At most this many units of the part; by default all. */
	capacity: z.int().min(0).max(1_000_000).optional()
});

const offer = z.object({
	id,
	member: id,
	/** Paid once if the offer is used at all: a package or a set-up. */
	price: money.default(0),
	/** At most this many units over all parts of the offer. */
	capacity: z.int().min(0).max(1_000_000).optional(),
	/** Taken up for at least this many units over all its parts, or not at all. */
	minimum: units.default(1),
	items: z.array(item)
});

const pair = z.tuple([id, id]);

export const consortiumConditions = z.object({
	/** From each of these sectors at least one member works in the team. */
	sectors: z.array(z.string().min(1)).max(50).default([]),
	/** At least one member of the team has the authority to lead. */
	leader: z.boolean().default(false),
	/** At least this percentage of what is paid for work goes to the social economy. */
	minSocialEconomyPercent: z.int().min(0).max(100).default(0),
	minMembers: z.int().min(1).max(10_000).default(1),
	maxMembers: z.int().min(1).max(10_000).optional(),
	/** Members that must work in the team. */
	required: z.array(id).max(1000).default([]),
	/** Pairs that must not both be in the team. */
	apart: z.array(pair).max(5000).default([]),
	/** Pairs of which both are in the team or neither. */
	together: z.array(pair).max(5000).default([])
});

/** The consortium's input; see docs/consortium.md. Fields that it does not name are ignored. */
export const consortiumInput = z.object({
	/** A `tender` is outside and public: its result carries the warnings that procurement law makes. */
	kind: z.enum(['need', 'tender']).default('need'),
	members: z.array(member).max(100_000),
	parts: z.array(part).min(1, 'at least one part is needed').max(20_000),
	offers: z.array(offer).max(100_000),
	conditions: consortiumConditions.prefault({}),
	/** How many different teams to look for, the best first. */
	teams: z.int().min(1).max(10).default(3),
	seed: z.int().min(0).max(4_294_967_295).default(1),
	timeLimitSeconds: z.number().positive().max(86_400).default(50)
});

export type ConsortiumInput = z.input<typeof consortiumInput>;
export type ConsortiumProblem = z.output<typeof consortiumInput>;

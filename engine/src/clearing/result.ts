import { z } from 'zod';

const units = z.int().min(0);
const beforeAfter = z.object({ before: units, after: units });

/** Why a member clears as much as it does: a code with its data. */
export const clearingReason = z.discriminatedUnion('code', [
	/** All it can clear: its `side` (the smaller of debts and credits that take part) is used up. */
	z.object({ code: z.literal('full'), side: z.enum(['debts', 'credits', 'both']) }),
	/** Less than the `possible`, the smaller of its debts and credits that take part. */
	z.object({ code: z.literal('part'), possible: units }),
	/** It is in a ring of debts, but the total found leaves it out. */
	z.object({ code: z.literal('others-first'), possible: units }),
	/** No chain of its debts leads back to it. */
	z.object({ code: z.literal('no-ring') }),
	/** Nobody who takes part owes it anything. */
	z.object({ code: z.literal('no-credits') }),
	/** It owes nothing to anybody who takes part. */
	z.object({ code: z.literal('no-debts') }),
	/** None of its obligations takes part. */
	z.object({ code: z.literal('nothing-open') }),
	/** It declined. */
	z.object({ code: z.literal('declined') })
]);

const member = z.object({
	member: z.string(),
	/** What it owes, gross, declined obligations included. */
	debts: beforeAfter,
	/** What it is owed, gross. */
	credits: beforeAfter,
	/** Credits less debts, the same before and after. */
	net: z.int(),
	cleared: units,
	/** Its part in the proof: the bound is Σ amount · max(0, 1 + potential(debtor) − potential(creditor)). */
	potential: z.int(),
	reason: clearingReason
});

const goal = { value: units, bound: units, gap: z.number().min(0).max(1) };

/** A multilateral set-off; amounts in minor units. */
export const clearingOutput = z.object({
	/** `infeasible` never occurs: clearing nothing is always possible. */
	status: z.enum(['optimal', 'feasible']),
	/** The total cleared. */
	value: units,
	/** Proved: no set-off clears more. */
	bound: units,
	/** (bound − value) ÷ bound; 0 when equal. */
	gap: z.number().min(0).max(1),
	currency: z.string().nullable(),
	/** What is cleared of each class of age, oldest first; empty unless older debts are preferred. */
	ages: z.array(z.object({ fromDays: z.int(), ...goal })),
	/** In the order of the input. */
	obligations: z.array(
		z.object({
			id: z.string().optional(),
			debtor: z.string(),
			creditor: z.string(),
			amount: units,
			cleared: units,
			remaining: units
		})
	),
	/** In the order in which they first occur. */
	members: z.array(member),
	seed: z.int(),
	parameters: z.object({
		declined: z.object({ members: z.int(), obligations: z.int() }),
		olderFirst: z.object({ asOf: z.string(), classes: z.array(z.int()) }).nullable(),
		timeLimitSeconds: z.number()
	}),
	statistics: z.object({
		members: z.int(),
		obligations: z.int(),
		/** Sum of all obligations. */
		owed: units,
		/** Obligations that can be part of a ring, and the arcs that they form. */
		coreObligations: z.int(),
		coreArcs: z.int(),
		components: z.int(),
		/** Rounds of the search. */
		steps: z.int(),
		/** True when the clock ended the search: another run may then find something else. */
		timedOut: z.boolean()
	})
});

export type ClearingReason = z.infer<typeof clearingReason>;
export type ClearingMember = z.infer<typeof member>;
export type ClearingResult = z.infer<typeof clearingOutput>;

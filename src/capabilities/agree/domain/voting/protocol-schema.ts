import { z } from 'zod';
import { outcomeSchema } from './outcome-schema.ts';
import {
	ballotSchema,
	castSchema,
	electorSchema,
	optionSchema,
	ruleSchema
} from './poll-schema.ts';

const words = z.string().max(20_000);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const instant = z.iso.datetime();

/** A signing off of the protocol as it was counted: `sha256` is its hash with `signedOff` still empty. */
const signOffSchema = z.strictObject({
	role: z.enum(['chair', 'minute-taker']),
	name: words,
	at: instant,
	sha256
});

/** docs/protocol.md tells what each field says. */
export const protocolSchema = z.strictObject({
	format: z.literal('klaster.protocol/1'),
	cluster: z.strictObject({ name: words }),
	decision: z.strictObject({
		id: words,
		title: words,
		question: words,
		kind: words,
		procedure: z.enum(['meeting', 'circulation'])
	}),
	/** What was decided on: `content` is the very text whose UTF-8 bytes the hash is of. */
	text: z
		.strictObject({ sha256, content: z.string(), version: z.number().int().min(1).nullable() })
		.nullable(),
	rule: ruleSchema,
	/** The clauses that set the parameters which the rule was made of. */
	clauses: z.array(
		z.strictObject({
			key: words,
			clause: words,
			number: z.number().int().min(1),
			version: z.number().int().min(1)
		})
	),
	secret: z.boolean(),
	options: z.array(optionSchema).max(1_000),
	electors: z.array(electorSchema).max(10_000),
	ballots: z.array(ballotSchema).max(10_000),
	/** Of secret ballots that were too few to be opened: how many there are, instead of what they say. */
	sealed: z.array(castSchema).max(4).nullable(),
	outcome: outcomeSchema,
	openedAt: instant,
	closedAt: instant,
	countedAt: instant,
	signedOff: z.array(signOffSchema),
	/** The hash of the entry of the cluster's history before the counting; null if there is none. */
	previous: sha256.nullable()
});

/** Everything that was counted, and everything needed to count it again. */
export type Protocol = z.infer<typeof protocolSchema>;

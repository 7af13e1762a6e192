import { z } from 'zod';
import { sectors, type Condition, type Outcome, type Tally } from './decision.ts';

const number = z.string().max(500);
const sector = z.enum(sectors).optional();
const ids = z.array(z.array(z.string().max(100)));

const conditionSchema: z.ZodType<Condition> = z.strictObject({
	kind: z.enum([
		'quorum',
		'sector-quorum',
		'threshold',
		'no-objection',
		'sectors',
		'winner',
		'secrecy'
	]),
	sector,
	met: z.boolean(),
	joint: z.literal(true).optional(),
	value: number,
	needed: number,
	comparison: z.enum(['>', '>=', '='])
});

const tallySchema: z.ZodType<Tally> = z.strictObject({
	sector,
	entitled: number,
	present: number,
	counts: z.record(z.string(), z.number().int()),
	weights: z.record(z.string(), number)
});

/** What was stated as counted. */
export const outcomeSchema: z.ZodType<Outcome> = z.strictObject({
	outcome: z.enum(['passed', 'failed', 'void']),
	conditions: z.array(conditionSchema),
	tallies: z.array(tallySchema),
	ranking: ids.optional(),
	pairwise: z.array(z.array(number)).optional(),
	means: z.array(number.nullable()).optional(),
	dates: z.array(z.strictObject({ yes: number, maybe: number, no: number })).optional()
});

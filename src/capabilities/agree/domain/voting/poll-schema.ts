import { z } from 'zod';
import { sectors, type Ballot, type Choice, type DecisionRule, type Elector } from './decision.ts';

const id = z.string().min(1).max(100);
const percent = z.number().int().min(0).max(100);
const sector = z.enum(sectors);

const common = {
	quorum: percent,
	sectorQuorum: percent,
	weights: z.enum(['equal', 'by-sector', 'own'])
};
const sectorsRule = z.enum(['none', 'each', 'two-and-overall']);

/** A rule as it is stored and exported. */
export const ruleSchema: z.ZodType<DecisionRule> = z.discriminatedUnion('mode', [
	z.strictObject({ mode: z.literal('consent'), sectors: sectorsRule, ...common }),
	z.strictObject({
		mode: z.literal('majority'),
		threshold: z.enum(['simple', 'absolute', 'two-thirds', 'three-quarters']),
		base: z.enum(['cast', 'present', 'entitled']),
		sectors: sectorsRule,
		tie: z.enum(['fails', 'passes']),
		...common
	}),
	z.strictObject({ mode: z.enum(['ranked', 'score', 'date']), ...common })
]);

/** What a ballot may say, whatever the decision; `checkChoice` asks whether it fits one. */
export const choiceSchema: z.ZodType<Choice> = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.enum(['yes', 'no', 'abstain']) }),
	z.strictObject({ kind: z.literal('consent') }),
	z.strictObject({ kind: z.literal('objection'), reason: z.string().max(10_000) }),
	z.strictObject({ kind: z.literal('ranking'), ranks: z.array(z.array(id).max(100)).max(100) }),
	z.strictObject({
		kind: z.literal('scores'),
		scores: z.record(id, z.number().int().min(0).max(10))
	}),
	z.strictObject({
		kind: z.literal('dates'),
		dates: z.record(id, z.enum(['yes', 'maybe', 'no']))
	})
]);

export const electorSchema: z.ZodType<Elector> = z.strictObject({
	member: id,
	name: z.string().max(1_000),
	sector,
	weight: z.number().int().min(0),
	recused: z.strictObject({ reason: z.string().max(10_000) }).optional()
});

export const ballotSchema: z.ZodType<Ballot> = z.strictObject({
	member: id.optional(),
	sector: sector.optional(),
	choice: choiceSchema,
	by: id.optional()
});

export const optionSchema = z.strictObject({ id, label: z.string().max(1_000) });
export const castSchema = z.strictObject({
	sector: sector.optional(),
	cast: z.number().int().min(0).max(10_000)
});

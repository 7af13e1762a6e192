import { z } from 'zod';
import { parseAmount } from '#platform/domain/money.ts';
import { line, prose } from '#platform/domain/text.ts';
import { declineReasons } from './answer-reasons.ts';
import { outcomeKinds } from './outcome.ts';
import type { LegChange } from './proposal-change.ts';

const id = z.uuid({ error: 'choice' });
const words = z
	.string()
	.transform(prose)
	.pipe(z.string().max(2000, { error: 'too-long' }));
const ids = z.preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(id));

const said = { proposalId: id, memberId: id, version: z.coerce.number().int().positive() };

const accept = z.object({ ...said, answer: z.literal('accept') });

const decline = z
	.object({
		...said,
		answer: z.literal('decline'),
		reasonCode: z.enum(declineReasons, { error: 'required' }),
		reason: words.default(''),
		/** The legs that the reason is about; none means every leg of the member. */
		legs: ids
	})
	.refine(({ reasonCode, reason }) => reasonCode !== 'other' || reason !== '', {
		path: ['reason'],
		error: 'required'
	});

const counter = z.object({ ...said, answer: z.literal('counter'), reason: words.default('') });

/** An answer as a form sends it; a counter's changes stand beside it, see `readLegChanges`. */
export const answerInput = z.discriminatedUnion('answer', [accept, decline, counter]);
export type AnswerInput = z.output<typeof answerInput>;

const day = z.union([z.literal('').transform(() => null), z.iso.date({ error: 'date' })]);
const price = z.string().transform((text, context) => {
	if (line(text) === '') return null;
	const amount = parseAmount(text);
	if (amount === null) context.addIssue({ code: 'custom', message: 'amount' });
	return amount;
});

const legChange = z.object({
	terms: z.enum(['gift', 'exchange', 'paid'], { error: 'choice' }).optional(),
	price: price.optional(),
	from: day.optional(),
	until: day.optional()
});

/**
 * What a counter form asks of each leg: fields "terms:<leg>", "price:<leg>", "from:<leg>" and
 * "until:<leg>". Gives the changes, or the problem of each field.
 */
export function readLegChanges(
	fields: Readonly<Record<string, unknown>>,
	legIds: readonly string[],
	currency: string
): { changes: LegChange[] } | { fields: Record<string, string> } {
	const changes: LegChange[] = [];
	const problems: Record<string, string> = {};
	for (const legId of legIds) {
		const own = Object.fromEntries(
			['terms', 'price', 'from', 'until'].map((name) => [name, fields[`${name}:${legId}`]])
		);
		const read = legChange.safeParse(own);
		if (!read.success) {
			for (const issue of read.error.issues)
				problems[`${String(issue.path[0])}:${legId}`] = issue.message;
			continue;
		}
		const { terms, price: amount, from, until } = read.data;
		changes.push({
			legId,
			...(terms === undefined ? {} : { terms }),
			...(amount === undefined || (terms !== undefined && terms !== 'paid')
				? {}
				: { price: amount === null ? null : { amount, currency } }),
			...(from === undefined ? {} : { startsOn: from }),
			...(until === undefined ? {} : { endsOn: until })
		});
	}
	return Object.keys(problems).length > 0 ? { fields: problems } : { changes };
}

/** What one party says came of a partnership, as a form sends it. */
export const outcomeInput = z
	.object({
		partnershipId: id,
		memberId: id,
		done: z.enum(outcomeKinds, { error: 'required' }),
		why: words.default(''),
		value: price.optional().transform((amount) => amount ?? null),
		again: z
			.enum(['yes', 'no', ''])
			.default('')
			.transform((given) => (given === '' ? null : given === 'yes'))
	})
	.refine(({ done, why }) => done === 'done' || why !== '', { path: ['why'], error: 'required' });

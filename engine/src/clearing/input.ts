import { z } from 'zod';
import { obligation, obligationCheck } from './obligation.ts';
import type { Obligation } from './obligation.ts';

const MAX_OBLIGATIONS = 5_000_000;

/** All rows, as they are: a million rows are checked in place, and the first bad one is told of. */
const obligations = z.custom<readonly Obligation[]>().superRefine((rows: unknown, context) => {
	const report = (path: PropertyKey[], message: string) =>
		context.addIssue({ code: 'custom', path, message });
	if (!Array.isArray(rows)) return report([], 'expected a list of obligations');
	if (rows.length > MAX_OBLIGATIONS) return report([], `at most ${MAX_OBLIGATIONS} are possible`);
	const isGood = obligationCheck();
	for (let row = 0; row < rows.length; row++) {
		if (isGood(rows[row])) continue;
		const issue = obligation.safeParse(rows[row]).error!.issues[0]!;
		return report([row, ...issue.path], issue.message);
	}
});

const olderFirst = z.object({
	/** The day for which the age of a debt is counted. */
	asOf: z.iso.date(),
	/**
	 * Lower limits of the classes of age, in days past due; a debt belongs to the oldest class that it
	 * reaches. What is younger than all, or has no due date, comes last.
	 */
	classes: z
		.array(z.int().min(-36_500).max(36_500))
		.min(1)
		.max(32)
		.default([365, 180, 90, 60, 30, 0])
});

/** The input of a multilateral set-off; see docs/clearing.md. Fields that it does not name are ignored. */
export const clearingInput = z.object({
	obligations: obligations.meta({
		type: 'array',
		maxItems: MAX_OBLIGATIONS,
		items: z.toJSONSchema(obligation, { io: 'input' })
	}),
	/** Members and obligations (by id) that do not take part. */
	declined: z
		.object({
			members: z.array(z.string().min(1)).default([]),
			obligations: z.array(z.string().min(1)).default([])
		})
		.prefault({}),
	/** Among the largest totals, clear as much as possible of the oldest class, then of the next … */
	olderFirst: olderFirst.optional(),
	/** Carried into the result; the method draws no random numbers. */
	seed: z.int().min(0).max(4_294_967_295).default(1),
	timeLimitSeconds: z.number().positive().max(86_400).default(120)
});

export type ClearingInput = z.input<typeof clearingInput>;
export type ClearingProblem = z.output<typeof clearingInput>;

import { z } from 'zod';
import { fold, line, prose } from '#platform/domain/text.ts';
import { opinions, STATEMENT_LENGTH } from './consultation.ts';
import { title } from './schema.ts';

/** Statements to begin with at most; members add the rest. */
export const MOST_AT_OPENING = 200;

/** One statement as people type it; it must hold a word. */
export const statementText = z
	.string('required')
	.transform(line)
	.pipe(z.string().min(1, 'required').max(STATEMENT_LENGTH, 'statement-long'))
	.refine((text) => fold(text).length >= 3, 'too-short');

const day = z
	.string()
	.default('')
	.transform((text, context) => {
		if (text.trim() === '') return null;
		const date = new Date(`${text}T00:00:00Z`);
		if (/^\d{4}-\d\d-\d\d$/.test(text) && date.toISOString().startsWith(text)) return text;
		context.addIssue({ code: 'custom', message: 'date' });
		return z.NEVER;
	});

/** What a consultation needs to open. Statements stand one a line; the same words count once. */
export const openInput = z.object({
	title,
	question: z.string().default('').transform(prose).pipe(z.string().max(4000, 'too-long')),
	clause: z.string().default(''),
	statements: z
		.string()
		.default('')
		.transform((text) => text.split('\n').map(line).filter(Boolean))
		.transform((texts) => [...new Map(texts.map((text) => [fold(text), text])).values()])
		.pipe(
			z
				.array(z.string())
				.min(1, 'statements-none')
				.max(MOST_AT_OPENING, 'statements-many')
				.refine((texts) => texts.every((text) => text.length <= STATEMENT_LENGTH), 'statement-long')
				.refine((texts) => texts.every((text) => fold(text).length >= 3), 'too-short')
		),
	closesOn: day,
	linksAllowed: z
		.literal('on')
		.optional()
		.transform((ticked) => ticked === 'on')
});

export const opinionInput = z.object({
	statement: z.string('required'),
	opinion: z.enum(opinions, 'required')
});

/** `sure` comes with the second press, after the similar ones have been shown. */
export const statementInput = z.object({
	text: statementText,
	sure: z.literal('on').optional()
});

export const hideInput = z.object({
	reason: z
		.string('required')
		.transform(line)
		.pipe(z.string().min(1, 'required').min(3, 'too-short').max(300, 'too-long'))
});

import { z } from 'zod';
import { line, prose } from '#platform/domain/text.ts';
import { ballotKinds, procedures, type Option } from './decision-facts.ts';
import { title } from './schema.ts';
import { decisionKinds } from './voting/parameters.ts';

const MOST_OPTIONS = 30;

/** Options as they are typed, one a line; the same one twice is one. */
const options = z
	.string()
	.default('')
	.transform((text) => [...new Set(prose(text).split('\n').map(line).filter(Boolean))])
	.pipe(z.array(z.string().max(200, 'too-long')).max(MOST_OPTIONS, 'too-many-options'))
	.transform((labels): Option[] => labels.map((label, at) => ({ id: `o${at + 1}`, label })));

const longText = (most: number) =>
	z.string().default('').transform(prose).pipe(z.string().max(most, 'too-long'));

/** A reason that has to be given. */
export const reason = longText(4000).pipe(z.string().min(1, 'required'));

/** What it takes to announce a decision, as the form sends it. */
export const newDecision = z
	.object({
		title,
		question: longText(2000).pipe(z.string().min(1, 'required')),
		kind: z.enum(decisionKinds, 'choice'),
		ballot: z.enum(ballotKinds, 'choice').default('yes-no'),
		/** The rulebook's version; empty: the free text is decided on. */
		version: z.string().default(''),
		text: longText(50_000),
		options,
		secret: z.literal('on').optional(),
		procedure: z.enum(procedures, 'choice').default('circulation'),
		/** Date and time in the cluster's zone; empty: at once. */
		opensAt: z.string().default(''),
		closesAt: z.string('required').min(1, 'required')
	})
	.refine(({ ballot, options: given }) => ballot === 'yes-no' || given.length >= 2, {
		path: ['options'],
		message: 'two-options'
	})
	.refine(({ ballot, version, text }) => ballot !== 'yes-no' || version !== '' || text !== '', {
		path: ['text'],
		message: 'required'
	})
	.refine(({ version, text }) => version === '' || text === '', {
		path: ['text'],
		message: 'one-text'
	});

export type NewDecision = z.output<typeof newDecision>;

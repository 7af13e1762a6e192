import { z } from 'zod';
import { line, prose } from '#platform/domain/text.ts';
import { authorityKinds, outsideKinds } from './signature.ts';

const required = (most: number) =>
	z.string('required').transform(line).pipe(z.string().min(1, 'required').max(most, 'too-long'));

const blank = (value: unknown) => (value === '' || value === undefined ? null : value);

const day = z.iso.date('date');

/** How a signing is opened; `today` is the first day that it may name. */
export const openingFields = (today: string) =>
	z
		.object({
			replyBy: day.refine((value) => value >= today, 'past'),
			inForceOn: day.refine((value) => value >= today, 'past'),
			reviewOn: z.preprocess(blank, day.nullable())
		})
		.refine(({ replyBy, inForceOn }) => inForceOn >= replyBy, {
			path: ['inForceOn'],
			message: 'before-reply'
		})
		.refine(({ reviewOn, inForceOn }) => reviewOn === null || reviewOn > inForceOn, {
			path: ['reviewOn'],
			message: 'before-force'
		});

/** What the person who signs states. */
export const signatureFields = z.object({
	member: z.string(),
	name: required(120),
	role: required(120),
	authorityKind: z.enum(authorityKinds, 'choice'),
	authority: z
		.string('required')
		.transform(prose)
		.pipe(z.string().min(1, 'required').max(1000, 'too-long')),
	agreed: z.literal('on', 'required'),
	/** Of the text that was shown. */
	sha256: z.string()
});

/** A signature made outside: what it is, and a remark. */
export const outsideFields = z.object({
	kind: z.enum(outsideKinds, 'choice'),
	note: z.string().default('').transform(line).pipe(z.string().max(300, 'too-long'))
});

export const reasonField = z.object({ reason: required(1000) });

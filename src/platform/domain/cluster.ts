import { z } from 'zod';
import { line, prose, slugOf } from './text.ts';

/** Address parts that mean something else at the root of this site. */
const RESERVED = new Set(
	'api c account sign-in sign-out start demo models design language theme healthz readyz static assets'.split(
		' '
	)
);

const slug = z
	.string()
	.transform((text) => text.trim().toLowerCase())
	.pipe(z.string().regex(/^[a-z0-9](?:[a-z0-9-]{1,38})[a-z0-9]$/, 'slug'))
	.refine((text) => !RESERVED.has(text), 'taken');

/** What it takes to start a cluster. */
export const newCluster = z
	.object({
		name: z.string().transform(line).pipe(z.string().min(3, 'required').max(120, 'too-long')),
		slug: z.string().default(''),
		purpose: z.string().default('').transform(prose).pipe(z.string().max(2000, 'too-long')),
		locale: z.enum(['pl', 'en'], 'choice').default('pl'),
		coordinator: z
			.string()
			.transform(line)
			.pipe(z.string().min(1, 'required').max(120, 'too-long')),
		email: z.string().transform(line).pipe(z.email('email'))
	})
	.transform((input) => ({ ...input, slug: input.slug.trim() || slugOf(input.name) }))
	.pipe(
		z.object({
			name: z.string(),
			slug,
			purpose: z.string(),
			locale: z.enum(['pl', 'en']),
			coordinator: z.string(),
			email: z.string()
		})
	);

export type NewCluster = z.output<typeof newCluster>;

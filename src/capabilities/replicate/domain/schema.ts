import { z } from 'zod';
import { prose } from '#platform/domain/text.ts';

/** The most that a package may be; more is refused before it is read. */
export const limits = {
	bytes: 2 * 1024 * 1024,
	/** Objects and lists inside one another. */
	depth: 16,
	summary: 2000,
	lessons: 20_000,
	names: 200,
	categories: 500
} as const;

const written = (most: number) =>
	z.string().default('').transform(prose).pipe(z.string().max(most, 'too-long'));

/** What the coordinator writes when publishing a model. */
export const releaseInput = z.object({
	summary: written(limits.summary).pipe(z.string().min(1, 'required')),
	lessons: written(limits.lessons)
});

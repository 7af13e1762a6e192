import { z } from 'zod';
import { line } from '#platform/domain/text.ts';

/** A title as people type it. */
export const title = z
	.string()
	.transform(line)
	.pipe(z.string().min(1, 'required').max(200, 'too-long'));

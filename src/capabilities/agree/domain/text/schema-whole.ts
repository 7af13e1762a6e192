import type { z } from 'zod';

interface Whole {
	chapters: readonly {
		id: string;
		clauses: readonly { id: string; parameters: Readonly<Record<string, unknown>> }[];
	}[];
}

/** What only the whole text shows: too many clauses, an id that occurs twice, a parameter set twice. */
export const refineText =
	(most: number) =>
	(text: Whole, ctx: z.RefinementCtx): void => {
		const issue = (path: (string | number)[], message: string) =>
			ctx.addIssue({ code: 'custom', path: ['chapters', ...path], message });
		const [chapters, clauses, keys] = [new Set(), new Set(), new Set()];
		let number = 0;
		for (const [at, chapter] of text.chapters.entries()) {
			if (chapters.has(chapter.id)) issue([at, 'id'], 'twice');
			chapters.add(chapter.id);
			for (const [place, clause] of chapter.clauses.entries()) {
				if (clauses.has(clause.id)) issue([at, 'clauses', place, 'id'], 'twice');
				clauses.add(clause.id);
				if (++number === most + 1) issue([at, 'clauses', place], 'too-many');
				for (const key of Object.keys(clause.parameters)) {
					if (keys.has(key)) issue([at, 'clauses', place, 'parameters', key], 'twice');
					keys.add(key);
				}
			}
		}
	};

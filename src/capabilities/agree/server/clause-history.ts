import { asc, eq } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';
import { referenceLabels } from '../domain/text/numbering.ts';
import { textDiff, type ClauseDiff } from '../domain/text/word-diff.ts';
import type { RulebookText } from '../domain/rulebook.ts';
import { rulebookVersion } from './tables.ts';

/** One version that changed a clause. */
export interface ClauseStep {
	version: number;
	madeAt: Date;
	madeByName: string;
	summary: string;
	/** The clause's title after the change; of one that was removed, before. */
	title: string;
	change: ClauseDiff;
}

/**
 * The versions that changed a clause, the newest first; none when no version has had it. Reads every
 * version: a cluster has dozens.
 */
export async function clauseHistory(
	ctx: Pick<Ctx, 'tx' | 'cluster'>,
	id: string
): Promise<ClauseStep[]> {
	const versions = await ctx.tx
		.select()
		.from(rulebookVersion)
		.where(eq(rulebookVersion.clusterId, ctx.cluster.id))
		.orderBy(asc(rulebookVersion.number));
	const steps: ClauseStep[] = [];
	let before: RulebookText | null = null;
	let title = '';
	for (const { number, madeAt, madeByName, summary, text } of versions) {
		const [was, is] = [before && only(before, id), only(text, id)];
		const change = textDiff(was ?? { ...is, chapters: [] }, is).find((one) => one.id === id);
		title = titleIn(text, id) ?? title;
		if (change) {
			const placed = withNumbers(change, before, text);
			steps.push({ version: number, madeAt, madeByName, summary, title, change: placed });
		}
		before = text;
	}
	return steps.reverse();
}

/** The clause's numbers as the whole texts have them. */
function withNumbers(
	change: ClauseDiff,
	before: RulebookText | null,
	after: RulebookText
): ClauseDiff {
	const at = (place: ClauseDiff['after'], text: RulebookText | null) =>
		place && text && { ...place, number: referenceLabels(text).get(change.id)!.number };
	return { ...change, before: at(change.before, before), after: at(change.after, after) };
}

/** A text with nothing but one clause, so that only its changes are looked for. */
const only = (text: RulebookText, id: string): RulebookText => ({
	...text,
	title: '',
	preamble: '',
	chapters: text.chapters.map((chapter) => ({
		...chapter,
		clauses: chapter.clauses.filter((clause) => clause.id === id)
	}))
});

const titleIn = (text: RulebookText, id: string): string | undefined =>
	text.chapters.flatMap(({ clauses }) => clauses).find((clause) => clause.id === id)?.title;

import { asc, eq } from 'drizzle-orm';
import {
	catalogue,
	headVersion,
	numbered,
	type Clause,
	type RulebookText,
	type Version
} from '#capabilities/agree/server/index.ts';
import type { Parameter } from '#platform/domain/parameter.ts';
import type { Ctx } from '#platform/server/context.ts';
import { filled } from '../domain/placeholders.ts';
import { mayReplicate } from '../domain/policy.ts';
import { clauseInWords, rulesWith } from './model-words.ts';
import type { Model } from './model-schema.ts';
import { startOf } from './start-load.ts';
import { stanceOf } from './stance.ts';
import { modelTake } from './tables.ts';
import { compareUpstream, type UpstreamChange } from './upstream-compare.ts';
import { newestOf } from './upstream-newest.ts';

export interface Upstream {
	origin: Model['origin'];
	/** Which release the rules were started from. */
	started: number;
	/** What was written about the newest release. */
	summary: string;
	changes: UpstreamChange[];
	/** The newest rules there, with the names that were filled in here. */
	text: RulebookText;
	head: Version;
	catalogue: readonly Parameter[];
	can: { takeOver: boolean };
}

/** What the origin has changed since its rules were taken; null when they were written here. */
export async function upstreamChanges(ctx: Ctx): Promise<Upstream | null> {
	const start = await startOf(ctx);
	const head = start && (await headVersion(ctx));
	if (!head) return null;
	const { model } = await newestOf(ctx, start);
	const text = rulesWith(model.rulebook, start.names);
	const named = (clause: Clause) => clauseInWords(clause, (words) => filled(words, start.names));
	const taken = new Map<string, Clause | null>(
		numbered(start.file.model.rulebook).map(({ clause }) => [clause.id, named(clause)])
	);
	for (const { clauseId, clause } of await takesOf(ctx))
		taken.set(clauseId, clause && named(clause));
	return {
		origin: model.origin,
		started: start.file.model.origin.release,
		summary: model.summary,
		changes: compareUpstream(taken, text, head.text),
		text,
		head,
		catalogue: catalogue(),
		can: { takeOver: mayReplicate(stanceOf(ctx)) }
	};
}

/** The clauses for which amendments were made here, in the order of making. */
export const takesOf = (ctx: Pick<Ctx, 'tx' | 'cluster'>) =>
	ctx.tx
		.select({
			clauseId: modelTake.clauseId,
			release: modelTake.release,
			clause: modelTake.clause,
			amendmentId: modelTake.amendmentId
		})
		.from(modelTake)
		.where(eq(modelTake.clusterId, ctx.cluster.id))
		.orderBy(asc(modelTake.at), asc(modelTake.id));

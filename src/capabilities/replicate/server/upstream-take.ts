import { m } from '#messages';
import {
	chosenClauses,
	mergeAmendment,
	numbered,
	proposeAmendment,
	type Change,
	type Clause,
	type RulebookText
} from '#capabilities/agree/server/index.ts';
import { conflict, notFound, ok, type Result } from '#platform/domain/result.ts';
import type { Ctx } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import { mayReplicate } from '../domain/policy.ts';
import { clauseHashes } from './model-hash.ts';
import { lockModels } from './release-load.ts';
import { stanceOf } from './stance.ts';
import { modelTake } from './tables.ts';
import { takesOf, upstreamChanges, type Upstream } from './upstream.ts';
import { newestOf } from './upstream-newest.ts';
import type { UpstreamChange } from './upstream-compare.ts';
import { startOf } from './start-load.ts';
import { written } from './written.ts';

/**
 * Makes an amendment of what the origin changed in one clause; for the coordinator. What was
 * changed here too stays where the words do not touch; where they do, the amendment has the words
 * of the origin, and whoever decides on it sees what they would replace. Twice is one amendment.
 */
export async function takeOver(
	ctx: Ctx,
	fields: Readonly<Record<string, unknown>>
): Promise<Result<{ amendment: string }>> {
	if (!mayReplicate(stanceOf(ctx))) return notFound();
	await lockModels(ctx);
	const upstream = await upstreamChanges(ctx);
	if (!upstream) return notFound();
	const { cluster, release } = upstream.origin;
	const before = (await takesOf(ctx)).find(
		(take) => take.clauseId === fields.clause && take.release === release
	);
	if (before) return ok({ amendment: before.amendmentId });
	const change = upstream.changes.find(({ clause }) => clause === fields.clause);
	if (!change) return conflict('nothing-upstream');
	const locale = upstream.head.text.language;
	const released = await releasedText(ctx);
	const proposed = await proposeAmendment(ctx, {
		title: m.replicate_take_title({ title: change.title, cluster }, { locale }).slice(0, 200),
		reason: m.replicate_take_reason({ cluster, release }, { locale }),
		changes: changesOf(change, upstream, released),
		origin: { kind: 'upstream', cluster, release, clause: change.clause }
	});
	if (!proposed.ok) return proposed;
	const amendmentId = proposed.value.id;
	const clause =
		numbered(released).find(({ clause: { id } }) => id === change.clause)?.clause ?? null;
	await ctx.tx
		.insert(modelTake)
		.values({ ...written(ctx), clauseId: change.clause, release, clause, amendmentId });
	await notify(ctx, 'replicate');
	return ok({ amendment: amendmentId });
}

/** The newest rules of the origin with their placeholders, as they were released. */
const releasedText = async (ctx: Ctx): Promise<RulebookText> =>
	(await newestOf(ctx, (await startOf(ctx))!)).model.rulebook;

function changesOf(
	change: UpstreamChange,
	{ head, text, origin }: Upstream,
	released: RulebookText
): Change[] {
	const { clause: id, taken, upstream } = change;
	if (!upstream) return [{ kind: 'remove', clause: id }];
	const own = numbered(head.text).find(({ clause }) => clause.id === id)?.clause;
	const is = readableHere(id, text, head.text);
	if (!own) {
		const { cluster, release } = origin;
		const sha256 = clauseHashes(released).get(id)!;
		const from = { kind: 'model' as const, cluster, release, clause: id, sha256 };
		return added({ ...is, origin: from }, text, head.text);
	}
	const merged = taken && mergedEdit(taken, is, head.text);
	return merged ?? [editOf(own, is)];
}

/** With references to clauses that are not here spelled out. */
function readableHere(id: string, text: RulebookText, here: RulebookText): Clause {
	const ids = [id, ...numbered(here).map(({ clause }) => clause.id)];
	return numbered(chosenClauses(text, ids)).find(({ clause }) => clause.id === id)!.clause;
}

/** What turns one clause into the other. */
const editOf = (from: Clause, to: Clause): Change => ({
	kind: 'edit',
	clause: from.id,
	title: to.title,
	body: to.body,
	note: to.note,
	definitions: to.definitions,
	parameters: {
		...Object.fromEntries(Object.keys(from.parameters).map((key) => [key, null])),
		...to.parameters
	}
});

/** Their edit brought onto the words of here; null where both touched the same. */
function mergedEdit(taken: Clause, is: Clause, here: RulebookText): Change[] | null {
	const base: RulebookText = {
		...here,
		chapters: here.chapters.map((chapter) => ({
			...chapter,
			clauses: chapter.clauses.map((clause) => (clause.id === taken.id ? taken : clause))
		}))
	};
	const { changes, overlaps } = mergeAmendment(base, here, [editOf(taken, is)]);
	return overlaps.length === 0 && changes.length > 0 ? changes : null;
}

/** A clause that is new there, behind the one that stands before it there, as far as that is here. */
function added(clause: Clause, text: RulebookText, here: RulebookText): Change[] {
	const chapter = text.chapters.find(({ clauses }) => clauses.some(({ id }) => id === clause.id))!;
	const own = here.chapters.find(({ id }) => id === chapter.id);
	const ids = new Set(own?.clauses.map(({ id }) => id));
	const ahead = chapter.clauses.slice(
		0,
		chapter.clauses.findIndex(({ id }) => id === clause.id)
	);
	const after = ahead.findLast(({ id }) => ids.has(id))?.id ?? null;
	const last = here.chapters.at(-1)?.id ?? null;
	return [
		...(own
			? []
			: [{ kind: 'add-chapter' as const, id: chapter.id, title: chapter.title, after: last }]),
		{ kind: 'add', chapter: chapter.id, after, clause }
	];
}

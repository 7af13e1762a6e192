import { conflict, fail, invalid, notFound, ok, type Result } from '#platform/domain/result.ts';
import type { Ctx } from '#platform/server/context.ts';
import type { Change } from '../domain/amendment.ts';
import { mayEdit } from '../domain/policy.ts';
import { applyChanges } from '../domain/text/apply.ts';
import { canonicalJson } from '../domain/text/canonical.ts';
import { mergeAmendment, resolve, type Overlap } from '../domain/text/merge.ts';
import { overlapOfWords } from '../domain/overlap-words.ts';
import { changesSchema, typed } from '../domain/text/schema.ts';
import { endAmendment } from './amendment-end.ts';
import { loadAmendment } from './amendment-load.ts';
import { lockRulebook } from './rulebook-lock.ts';
import { textProblem } from './rulebook-text.ts';
import { headVersion, versionById } from './rulebook-version.ts';
import { writeVersion } from './rulebook-write.ts';
import { stanceOf } from './stance.ts';

/**
 * Takes an amendment into the text: merged onto the newest version, it makes the next one. For the
 * coordinator. Where it touches the same words as a change made since its base, `fields` must hold
 * for each overlap (`resolved:0`, `resolved:1` …) the words that a person wrote, or `head` or
 * `theirs` where one of the two is chosen whole, and the version that it was chosen on (`head`);
 * `stale` when there is a newer one since.
 */
export async function acceptAmendment(
	ctx: Ctx,
	id: unknown,
	fields: Readonly<Record<string, unknown>>
): Promise<Result<{ version: number }>> {
	if (!mayEdit(stanceOf(ctx))) return notFound();
	await lockRulebook(ctx);
	const found = await loadAmendment(ctx, id);
	if (!found) return notFound();
	if (found.end?.outcome === 'accepted') {
		const made = await versionById(ctx, found.end.versionId);
		return ok({ version: made!.number });
	}
	if (found.end) return conflict(`amendment-${found.end.outcome}`);
	const [base, head] = [await versionById(ctx, found.baseId), await headVersion(ctx)];
	const { changes, overlaps } = mergeAmendment(base!.text, head!.text, found.changes);
	if (overlaps.length > 0 && fields.head !== head!.id) return fail({ code: 'stale' });
	const chosen = choices(overlaps, fields);
	if (!chosen.ok) return chosen;
	const all = [...changes, ...chosen.value];
	if (all.length === 0) return conflict('nothing-changed');
	const fit = changesSchema.safeParse(all);
	if (!fit.success) return refusedWords(overlaps);
	const merged = applyChanges(head!.text, all);
	if (!merged.ok) return merged;
	if (canonicalJson(merged.value) === canonicalJson(head!.text)) return conflict('nothing-changed');
	const problem = textProblem(merged.value);
	if (problem) return conflict(problem.code, problem.data);
	const version = await writeVersion(ctx, head, merged.value, found.title);
	await endAmendment(ctx, found, 'accepted', { versionId: version.id });
	return ok({ version: version.number });
}

/** What a person chose for each overlap, as changes of the newest version. */
function choices(
	overlaps: readonly Overlap[],
	fields: Readonly<Record<string, unknown>>
): Result<Change[]> {
	const chosen: Change[] = [];
	for (const [at, overlap] of overlaps.entries()) {
		const choice = fields[`resolved:${at}`];
		const words = overlapOfWords(overlap);
		if (typeof choice !== 'string' || (!words && !['head', 'theirs'].includes(choice)))
			return invalid({ [`resolved:${at}`]: 'required' });
		if (words) chosen.push(...resolve(overlap, typed(choice)));
		else if (choice === 'theirs') chosen.push(overlap.change);
	}
	return ok(chosen);
}

/** The merged words are too many or hold what must not be printed. */
const refusedWords = (overlaps: readonly Overlap[]) =>
	invalid(overlaps.length > 0 ? { 'resolved:0': 'too-long' } : { '': 'too-long' });

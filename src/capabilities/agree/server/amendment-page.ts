import { memberNames, type MemberName } from '#capabilities/join/server/index.ts';
import type { Parameter } from '#platform/domain/parameter.ts';
import type { Problem } from '#platform/domain/result.ts';
import type { Ctx } from '#platform/server/context.ts';
import type { RulebookText } from '../domain/rulebook.ts';
import { mayEdit } from '../domain/policy.ts';
import { applyChanges } from '../domain/text/apply.ts';
import { mergeAmendment, type Overlap } from '../domain/text/merge.ts';
import { differences, type Differences } from '../domain/differences.ts';
import { loadAmendment, type AmendmentRow } from './amendment-load.ts';
import { isProposer } from './amendment-withdraw.ts';
import { catalogue } from './parameters.ts';
import { headVersion, versionById } from './rulebook-version.ts';
import { textProblem } from './rulebook-text.ts';
import { stanceOf } from './stance.ts';

export interface AmendmentPage {
	amendment: AmendmentRow;
	member: MemberName | null;
	base: { number: number; text: RulebookText };
	/** What it proposes, against its base. */
	proposed: { text: RulebookText; changes: Differences };
	/** While it is open: how it goes together with the newest version. */
	merge: {
		head: { id: string; number: number; text: RulebookText };
		overlaps: readonly Overlap[];
		/** Why it cannot be taken in as it is. */
		problem: Problem | null;
	} | null;
	/** The number of the version that it was merged into. */
	madeVersion: number | null;
	catalogue: readonly Parameter[];
	can: { decide: boolean; withdraw: boolean };
}

/** One amendment with its differences; null when there is none such, or the actor is a visitor. */
export async function amendmentPage(ctx: Ctx, id: string): Promise<AmendmentPage | null> {
	if (ctx.actor.kind === 'visitor') return null;
	const amendment = await loadAmendment(ctx, id);
	if (!amendment) return null;
	const base = (await versionById(ctx, amendment.baseId))!;
	const applied = applyChanges(base.text, amendment.changes);
	if (!applied.ok) throw new Error(`amendment ${id} does not apply to its own base`);
	const open = amendment.end === null;
	const names = await memberNames(ctx, amendment.memberId ? [amendment.memberId] : []);
	const made = amendment.end?.versionId && (await versionById(ctx, amendment.end.versionId));
	return {
		amendment,
		member: names.get(amendment.memberId ?? '') ?? null,
		base: { number: base.number, text: base.text },
		proposed: { text: applied.value, changes: differences(base.text, applied.value) },
		merge: open ? await mergeWithHead(ctx, amendment, base.text) : null,
		madeVersion: made ? made.number : null,
		catalogue: catalogue(),
		can: {
			decide: open && mayEdit(stanceOf(ctx)),
			withdraw: open && isProposer(ctx, amendment)
		}
	};
}

async function mergeWithHead(
	ctx: Ctx,
	amendment: AmendmentRow,
	base: RulebookText
): Promise<AmendmentPage['merge']> {
	const { id, number, text } = (await headVersion(ctx))!;
	const { changes, overlaps } = mergeAmendment(base, text, amendment.changes);
	const merged = applyChanges(text, changes);
	const wrong = merged.ok ? textProblem(merged.value) : null;
	const problem: Problem | null = merged.ok
		? wrong && { code: 'conflict', fields: { '': wrong.code }, data: wrong.data }
		: merged.error;
	return { head: { id, number, text }, overlaps, problem };
}

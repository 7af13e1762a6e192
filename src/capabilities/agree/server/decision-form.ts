import { desc, eq } from 'drizzle-orm';
import { addDays, dayIn } from '#platform/domain/clock.ts';
import { newId } from '#platform/domain/id.ts';
import type { Ctx } from '#platform/server/context.ts';
import { isOver, type RuleSource } from '../domain/decision-facts.ts';
import { mayEdit } from '../domain/policy.ts';
import type { DecisionRule } from '../domain/voting/decision.ts';
import { decisionKinds, type DecisionKind } from '../domain/voting/parameters.ts';
import { loadDecision } from './decision-load.ts';
import { ruleOfKind } from './decision-rule.ts';
import { stanceOf } from './stance.ts';
import { rulebookVersion } from './tables.ts';

/** What the form for a new decision needs. */
export interface DecisionForm {
	/** The decision's id, so that the form sent twice makes one. */
	key: string;
	/** What it is filled with at first. */
	given: Record<string, string>;
	versions: { id: string; number: number; summary: string }[];
	/** How each kind is decided today. */
	rules: { kind: DecisionKind; rule: DecisionRule; sources: RuleSource[] }[];
	secret: boolean;
	circulation: boolean;
	noticeDays: number;
	/** The decision in whose place it would stand. */
	supersedes: { id: string; title: string } | null;
}

/** For who may announce decisions; null for everybody else, and for a decision that cannot be replaced. */
export async function decisionForm(
	ctx: Ctx,
	asked: { supersedes?: string | null; version?: string | null }
): Promise<DecisionForm | null> {
	if (!mayEdit(stanceOf(ctx))) return null;
	const before = asked.supersedes ? await loadDecision(ctx, asked.supersedes) : null;
	if (asked.supersedes && (!before || !isOver(before.state))) return null;
	const now = ctx.clock.now();
	const versions = await versionsOf(ctx);
	const { secret, circulation, noticeDays } = ruleOfKind(ctx, 'other', 'yes-no', now);
	// A day to spare: the notice runs from the moment at which the form is sent.
	const closing = addDays(dayIn(ctx.cluster.timeZone, now), Math.max(noticeDays, 6) + 1);
	const old = before?.decision;
	// What failed is mended first: the newest version stands in the form, not the one that failed.
	const version = old?.versionId
		? versions[0]
		: versions.find(({ id, number }) => [id, String(number)].includes(asked.version ?? ''));
	return {
		key: newId(now.getTime()),
		given: {
			title: old?.title ?? '',
			question: old?.question ?? '',
			kind: old?.kind ?? (version ? 'rules' : 'other'),
			ballot: old?.ballot ?? 'yes-no',
			version: version?.id ?? '',
			text: old?.text ?? '',
			options: (old?.options ?? []).map(({ label }) => label).join('\n'),
			procedure: old?.procedure ?? (circulation ? 'circulation' : 'meeting'),
			secret: old?.secret ? 'on' : '',
			closesAt: `${closing}T18:00`
		},
		versions,
		rules: decisionKinds.map((kind) => {
			const { rule, sources } = ruleOfKind(ctx, kind, 'yes-no', now);
			return { kind, rule, sources };
		}),
		secret,
		circulation,
		noticeDays,
		supersedes: old ? { id: old.id, title: old.title } : null
	};
}

/** The newest versions of the rulebook, to choose among. */
export const versionsOf = (ctx: Pick<Ctx, 'tx' | 'cluster'>): Promise<DecisionForm['versions']> =>
	ctx.tx
		.select({
			id: rulebookVersion.id,
			number: rulebookVersion.number,
			summary: rulebookVersion.summary
		})
		.from(rulebookVersion)
		.where(eq(rulebookVersion.clusterId, ctx.cluster.id))
		.orderBy(desc(rulebookVersion.number))
		.limit(100);

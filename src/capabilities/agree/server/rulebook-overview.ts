import { and, count, eq, isNull } from 'drizzle-orm';
import type { Waiting } from '#platform/domain/waiting.ts';
import type { Ctx } from '#platform/server/context.ts';
import { mayEdit, mayTakePart } from '../domain/policy.ts';
import { amendmentList, type AmendmentLine } from './amendment-list.ts';
import { selectDecisions } from './decision-load.ts';
import { decision, decisionResult, decisionWithdrawal } from './decision-tables.ts';
import { isPublished } from './rulebook-publish.ts';
import { versionList, type VersionLine } from './rulebook-versions.ts';
import { headVersion } from './rulebook-version.ts';
import { stanceOf } from './stance.ts';
import { clauseComment } from './tables.ts';
import { waiting } from './waiting.ts';

export interface AgreeOverview {
	/** Null before there is a rulebook. */
	rulebook: {
		title: string;
		head: VersionLine;
		inForce: VersionLine | null;
		coming: VersionLine | null;
		clauses: number;
		published: boolean;
		/** The decision on the newest version that is announced or going on. */
		voting: string | null;
	} | null;
	openAmendments: AmendmentLine[];
	openComments: number;
	/** The nearest thing of Agree that waits for the actor, apart from the text itself. */
	next: Waiting | null;
	can: { edit: boolean; propose: boolean };
}

/** Where the rules of cooperation stand, and what is to be done next. */
export async function agreeOverview(ctx: Ctx): Promise<AgreeOverview> {
	const lines = await versionList(ctx);
	const head = await headVersion(ctx);
	const [comments] = await ctx.tx
		.select({ n: count() })
		.from(clauseComment)
		.where(and(eq(clauseComment.clusterId, ctx.cluster.id), isNull(clauseComment.resolvedAt)));
	const stance = stanceOf(ctx);
	const line = (standing: VersionLine['standing']) =>
		lines.find((one) => one.standing === standing) ?? null;
	return {
		rulebook: head && {
			title: head.text.title,
			head: lines[0]!,
			inForce: line('in-force'),
			coming: line('coming'),
			clauses: head.text.chapters.reduce((sum, { clauses }) => sum + clauses.length, 0),
			published: await isPublished(ctx),
			voting: await votingOn(ctx, lines[0]!.id)
		},
		openAmendments: await amendmentList(ctx, { open: true }),
		openComments: comments?.n ?? 0,
		next: await nearest(ctx),
		can: { edit: mayEdit(stance), propose: mayTakePart(stance) }
	};
}

async function votingOn(ctx: Ctx, versionId: string): Promise<string | null> {
	const [found] = await selectDecisions(ctx)
		.where(
			and(
				eq(decision.clusterId, ctx.cluster.id),
				eq(decision.versionId, versionId),
				isNull(decisionResult.decisionId),
				isNull(decisionWithdrawal.decisionId)
			)
		)
		.limit(1);
	return found?.decision.id ?? null;
}

/** What the overview says itself is left out: open amendments, and a review that leads here. */
async function nearest(ctx: Ctx): Promise<Waiting | null> {
	const due = ({ due, since }: Waiting) => `${due ?? '9999'} ${since.toISOString()}`;
	const lines = (await waiting(ctx)).filter(({ key }) => !/^agree\.(amendments|review)/.test(key));
	return lines.sort((one, other) => (due(one) < due(other) ? -1 : 1))[0] ?? null;
}

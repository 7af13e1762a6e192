import { and, desc, eq } from 'drizzle-orm';
import { history, type HistoryLine } from '#platform/server/audit.ts';
import type { Ctx } from '#platform/server/context.ts';
import { confirmationDue } from '../domain/confirmation.ts';
import type { Member } from '../domain/member.ts';
import { memberCan, type MemberCan } from '../domain/policy.ts';
import type { JoinRules } from '../domain/rules.ts';
import { isMember } from '../domain/standing.ts';
import { memberById } from './queries.ts';
import { peopleOf, type SeatedPerson } from './queries-people.ts';
import { noticeOf } from './queries-leaving.ts';
import { rulesNow } from './rules.ts';
import { stanceOf } from './stance.ts';
import { declaration, standingChange } from './tables.ts';

/** Somebody inside the cluster looks at one member. */
export interface MemberView {
	member: Member;
	can: MemberCan;
	/** How long ago it was confirmed asks for a new confirmation. */
	confirmationIsDue: boolean;
	/** The day (yyyy-mm-dd) on which it leaves, when it has given notice. */
	leavesOn: string | null;
	/** What holds about membership today. */
	rules: JoinRules;
}

/**
 * A member that the actor may look at, with what they may do; null when there is none. Applications
 * and refusals are seen by coordinators and by the organisation's own people only.
 */
export async function memberView(ctx: Ctx, id: string): Promise<MemberView | null> {
	if (ctx.actor.kind === 'visitor') return null;
	const member = await memberById(ctx, id);
	if (!member) return null;
	const can = memberCan(stanceOf(ctx.actor, member.id), member.standing);
	const secret = ['applied', 'awaiting-resolution', 'declined'].includes(member.standing);
	if (secret && !can.seeInside) return null;
	const rules = rulesNow(ctx);
	const notice = isMember(member.standing) ? await noticeOf(ctx, id) : null;
	const confirmationIsDue =
		member.standing === 'active' &&
		confirmationDue(member.lastConfirmedAt, rules.confirmEveryDays.value) <= ctx.clock.now();
	return {
		member,
		can: { ...can, leave: can.leave && notice === null },
		confirmationIsDue,
		leavesOn: notice?.effectiveOn ?? null,
		rules
	};
}

export interface MemberPage extends MemberView {
	people: SeatedPerson[];
	/** The last signature under the declaration, if there is one. */
	signature: { name: string; role: string; at: Date } | null;
	/** Why the member has its standing, for those who may know. */
	reason: string | null;
	history: HistoryLine[];
}

/** Everything on a member's own page. */
export async function memberPage(ctx: Ctx, id: string): Promise<MemberPage | null> {
	const view = await memberView(ctx, id);
	if (!view) return null;
	const lines = await history(ctx, { subjectId: id, limit: 30 });
	const signed = await lastSignature(ctx, id);
	return {
		...view,
		people: await peopleOf(ctx, id),
		signature: signed && { name: signed.name, role: signed.role, at: signed.at },
		reason: view.can.seeInside ? await reasonOfStanding(ctx, view.member) : null,
		// What was said stays with those whom it concerns; that it happened, all may see.
		history: view.can.seeInside ? lines : lines.map((line) => ({ ...line, data: {} }))
	};
}

export async function lastSignature(ctx: Pick<Ctx, 'tx' | 'cluster'>, memberId: string) {
	const [signed] = await ctx.tx
		.select({
			name: declaration.signerName,
			role: declaration.signerRole,
			at: declaration.signedAt,
			text: declaration.text,
			sha256: declaration.textSha256
		})
		.from(declaration)
		.where(and(eq(declaration.clusterId, ctx.cluster.id), eq(declaration.memberId, memberId)))
		.orderBy(desc(declaration.signedAt))
		.limit(1);
	return signed ?? null;
}

async function reasonOfStanding(ctx: Ctx, member: Member): Promise<string | null> {
	const [last] = await ctx.tx
		.select({ reason: standingChange.reason })
		.from(standingChange)
		.where(
			and(
				eq(standingChange.clusterId, ctx.cluster.id),
				eq(standingChange.memberId, member.id),
				eq(standingChange.toStanding, member.standing)
			)
		)
		.orderBy(desc(standingChange.at))
		.limit(1);
	return last?.reason ?? null;
}

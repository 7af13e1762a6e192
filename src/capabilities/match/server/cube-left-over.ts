import { sql } from 'drizzle-orm';
import { memberNames, type MemberName } from '#capabilities/join/server/index.ts';
import type { Ctx } from '#platform/server/context.ts';
import { rows } from '#platform/server/db.ts';
import type { KeptResult } from './cube-result.ts';

/** A need that nothing serves, and why the last solve left it. */
export interface LeftOverNeed {
	id: string;
	title: string;
	priority: number;
	member: MemberName;
	/** The engine's reason; null when the cube has not looked at this need yet. */
	reason: KeptResult['leftOver'][number]['reason'] | null;
	/** More exactly: what blocks the offers that would fit, or why another need was put first. */
	detail: string | null;
}

/** Open needs of active members that no open proposal or running partnership serves, urgent ones first. */
export async function leftOverNeeds(ctx: Ctx, result: KeptResult | null): Promise<LeftOverNeed[]> {
	const unserved = await rows<{ id: string; title: string; priority: number; member_id: string }>(
		ctx.tx,
		sql`select need.id, need.title, need.priority, need.member_id from need
			join member on member.cluster_id = need.cluster_id and member.id = need.member_id
			where need.closed_at is null and member.standing = 'active'
			and (need.available_until is null or need.available_until >= (${ctx.clock.now().toISOString()}::timestamptz at time zone ${ctx.cluster.timeZone})::date)
			and not exists (
				select 1 from proposal_leg leg
				join proposal on proposal.cluster_id = leg.cluster_id and proposal.id = leg.proposal_id
				left join partnership on partnership.cluster_id = proposal.cluster_id and partnership.proposal_id = proposal.id
				where leg.cluster_id = need.cluster_id and leg.need_id = need.id
				and (proposal.state = 'open' or (partnership.id is not null and partnership.ended_at is null)))
			order by need.priority desc, need.created_at`
	);
	const names = await memberNames(ctx, [...new Set(unserved.map((row) => row.member_id))]);
	const reasons = new Map((result?.leftOver ?? []).map((left) => [left.need, left]));
	return unserved.map(({ id, title, priority, member_id }) => {
		const left = reasons.get(id);
		return {
			id,
			title,
			priority,
			member: names.get(member_id)!,
			reason: left?.reason ?? null,
			detail: left ? detailOf(left) : null
		};
	});
}

function detailOf(left: KeptResult['leftOver'][number]): string | null {
	if (left.reason === 'blocked') return left.detail.which[0] ?? null;
	return left.reason === 'taken' ? left.detail.because : null;
}

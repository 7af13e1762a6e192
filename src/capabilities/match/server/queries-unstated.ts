import { sql } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';
import { rows } from '#platform/server/db.ts';
import type { Side } from '../domain/listing.ts';

export interface Unstated {
	side: Side;
	memberId: string;
	called: string;
	since: Date;
}

/** Which of these members, as far as they are active, have never stated an offer, or a need. */
export async function unstated(
	ctx: Pick<Ctx, 'tx' | 'cluster'>,
	memberIds: readonly string[]
): Promise<Unstated[]> {
	if (memberIds.length === 0) return [];
	const none = (side: 'offer' | 'need') => sql`
		select ${side} as side, member.id, coalesce(member.short_name, member.name) as called, member.standing_since as since
		from member
		where member.cluster_id = ${ctx.cluster.id} and member.standing = 'active'
			and member.id = any(${sql.param([...memberIds])}::uuid[])
			and not exists (select 1 from ${sql.raw(side)} listing
				where listing.cluster_id = member.cluster_id and listing.member_id = member.id)`;
	const found = await rows<{ side: Side; id: string; called: string; since: Date }>(
		ctx.tx,
		sql`${none('offer')} union all ${none('need')} order by id, side desc`
	);
	return found.map(({ side, id, called, since }) => ({
		side,
		memberId: id,
		called,
		since: new Date(since)
	}));
}

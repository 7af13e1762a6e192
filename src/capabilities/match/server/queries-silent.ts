import { sql } from 'drizzle-orm';
import { addDays, dayIn } from '#platform/domain/clock.ts';
import type { Ctx } from '#platform/server/context.ts';
import { rows } from '#platform/server/db.ts';
import type { Sector } from '#capabilities/join/server/index.ts';
import { matchRulesNow } from './rules.ts';

export interface SilentMember {
	id: string;
	called: string;
	sector: Sector;
	/** Since when it has been a member without a word. */
	since: Date;
	chasedAt: Date | null;
	/** Somebody who would get the letter. */
	hasAddressee: boolean;
	/** The letter may be sent now. */
	mayChase: boolean;
}

interface Row {
	id: string;
	called: string;
	sector: Sector;
	since: Date;
	chased_at: Date | null;
	addressee: boolean;
}

/** Active members that have never stated an offer or a need, those asked longest ago first. */
export async function silentMembers(
	ctx: Pick<Ctx, 'tx' | 'cluster' | 'clock'>
): Promise<SilentMember[]> {
	const found = await rows<Row>(
		ctx.tx,
		sql`select member.id, coalesce(member.short_name, member.name) as called, member.sector,
				member.standing_since as since,
				(select max(at) from profile_chase chase
					where chase.cluster_id = member.cluster_id and chase.member_id = member.id) as chased_at,
				exists (select 1 from delegate
					where delegate.cluster_id = member.cluster_id and delegate.member_id = member.id and until is null) as addressee
			from member
			where member.cluster_id = ${ctx.cluster.id} and member.standing = 'active'
				and not exists (select 1 from offer where offer.cluster_id = member.cluster_id and offer.member_id = member.id)
				and not exists (select 1 from need where need.cluster_id = member.cluster_id and need.member_id = member.id)
			order by chased_at nulls first, member.standing_since, member.id`
	);
	const dayOf = (at: Date) => dayIn(ctx.cluster.timeZone, at);
	const today = dayOf(ctx.clock.now());
	const again = matchRulesNow(ctx).chaseAgainAfterDays.value;
	return found.map((row) => {
		const chasedAt = row.chased_at && new Date(row.chased_at);
		const due = chasedAt === null || addDays(dayOf(chasedAt), again) <= today;
		return {
			id: row.id,
			called: row.called,
			sector: row.sector,
			since: new Date(row.since),
			chasedAt,
			hasAddressee: row.addressee,
			mayChase: due && row.addressee
		};
	});
}

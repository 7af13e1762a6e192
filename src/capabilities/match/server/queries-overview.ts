import { sql } from 'drizzle-orm';
import { activeMembers } from '#capabilities/join/server/index.ts';
import { isCoordinator, type Ctx } from '#platform/server/context.ts';
import { rows } from '#platform/server/db.ts';
import { latestTask } from '#platform/server/progress.ts';
import { fitsOfMine, type FitLine } from './queries-fits.ts';
import { listingsOfMember, type MemberListings } from './queries-member.ts';
import { lastRound } from './queries-round.ts';
import { silentMembers, type SilentMember } from './queries-silent.ts';
import { ownMemberIds } from './visible.ts';
import { FIT_TASK } from './want-fits.ts';

/** How many fits a delegate's first page shows each way. */
const BEST = 5;

export interface MatchCounts {
	members: number;
	/** Members with at least one open offer or need. */
	speaking: number;
	offers: number;
	needs: number;
	/** Open needs that at least one offer fits. */
	fitted: number;
}

export interface MatchOverview {
	counts: MatchCounts;
	mine: ({ id: string; called: string } & MemberListings)[];
	give: FitLine[];
	take: FitLine[];
	/** For the coordinator. */
	silent: SilentMember[];
	fitTask: {
		state: 'queued' | 'running' | 'done' | 'cancelled' | 'failed';
		done: number;
		total: number;
	} | null;
	fittedAt: Date | null;
	can: { coordinate: boolean; state: boolean };
}

/** The first page of Match. */
export async function matchOverview(ctx: Ctx): Promise<MatchOverview> {
	const coordinate = isCoordinator(ctx.actor);
	const own = ownMemberIds(ctx);
	const members = await activeMembers(ctx);
	const mine: MatchOverview['mine'] = [];
	for (const { id, name, shortName } of members.filter(({ id }) => own.includes(id)))
		mine.push({ id, called: shortName ?? name, ...(await listingsOfMember(ctx, id)) });
	const task = coordinate ? await latestTask(ctx, FIT_TASK) : undefined;
	return {
		counts: { members: members.length, ...(await counts(ctx)) },
		mine,
		...(mine.length > 0 ? await fitsOfMine(ctx, BEST) : { give: [], take: [] }),
		silent: coordinate ? await silentMembers(ctx) : [],
		fitTask: task ? { state: task.state, done: task.done, total: task.total } : null,
		fittedAt: (await lastRound(ctx))?.computedAt ?? null,
		can: { coordinate, state: coordinate || mine.length > 0 }
	};
}

async function counts(ctx: Ctx): Promise<Omit<MatchCounts, 'members'>> {
	const [counted] = await rows<Omit<MatchCounts, 'members'>>(
		ctx.tx,
		sql`with open as (
				select id, member_id, 'offer' as side, cluster_id, closed_at, available_until from offer
				union all select id, member_id, 'need', cluster_id, closed_at, available_until from need
			), shown as materialized (
				select open.* from open
				join member on member.cluster_id = open.cluster_id and member.id = open.member_id and member.standing = 'active'
				where open.cluster_id = ${ctx.cluster.id} and open.closed_at is null
					and coalesce(open.available_until >= (${ctx.clock.now().toISOString()}::timestamptz at time zone ${ctx.cluster.timeZone})::date, true)
			)
			select count(distinct member_id)::int as speaking,
				count(*) filter (where side = 'offer')::int as offers,
				count(*) filter (where side = 'need')::int as needs,
				(select count(distinct fit.need_id)::int from fit
					join shown wanted on wanted.id = fit.need_id
					join shown given on given.id = fit.offer_id
					where fit.cluster_id = ${ctx.cluster.id} and fit.blocked is null) as fitted
			from shown`
	);
	return counted!;
}

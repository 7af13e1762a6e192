import { sql } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';
import { rows } from '#platform/server/db.ts';
import type { Decider } from '../domain/parameters.ts';
import type { Standing } from '../domain/standing.ts';

// A hand-written statement gives moments as text.
const moment = (text: unknown) => (text === null ? null : new Date(String(text)));
const withSince = <Row extends { since: Date }>(row: Row): Row => ({
	...row,
	since: moment(row.since)!
});

type Scope = Pick<Ctx, 'tx' | 'cluster'>;

export interface Undecided {
	id: string;
	called: string;
	since: Date;
	needsResolution: boolean;
	decides: Decider;
	/** The last day (yyyy-mm-dd) on which members may object, where they decide. */
	objectionsUntil: string | null;
}

/** Applications that wait for a decision, the oldest first. */
export const undecided = async (ctx: Scope): Promise<Undecided[]> => {
	const found = await rows<Undecided>(
		ctx.tx,
		sql`select m.id, coalesce(m.short_name, m.name) as called, m.standing_since as since,
				m.needs_resolution as "needsResolution", coalesce(a.decides, 'coordinator') as decides,
				a.objections_until::text as "objectionsUntil"
			from member m left join admission a on a.cluster_id = m.cluster_id and a.application_id = m.id
			where m.cluster_id = ${ctx.cluster.id} and m.standing = 'applied' order by m.standing_since`
	);
	return found.map(withSince);
};

/** Appeals that wait for a decision, the oldest first. */
export const openAppeals = async (
	ctx: Scope
): Promise<{ id: string; called: string; since: Date }[]> => {
	const found = await rows<{ id: string; called: string; since: Date }>(
		ctx.tx,
		sql`select m.id, coalesce(m.short_name, m.name) as called, a.made_at as since
			from appeal a join member m on m.cluster_id = a.cluster_id and m.id = a.member_id
			where a.cluster_id = ${ctx.cluster.id} and a.decided_at is null and m.standing = 'excluded'
			order by a.made_at`
	);
	return found.map(withSince);
};

export interface OwnMember {
	id: string;
	called: string;
	standing: Standing;
	standingSince: Date;
	lastConfirmedAt: Date | null;
	/** Of an exclusion nobody has appealed against. */
	appealUntil: string | null;
}

/** The members that somebody speaks for, with what decides whether they wait for something. */
export const ownMembers = async (ctx: Scope, ids: readonly string[]): Promise<OwnMember[]> => {
	const found = await rows<OwnMember>(
		ctx.tx,
		sql`select m.id, coalesce(m.short_name, m.name) as called, m.standing,
				m.standing_since as "standingSince", m.last_confirmed_at as "lastConfirmedAt",
				(select s.appeal_until from standing_change s
					where m.standing = 'excluded' and s.cluster_id = m.cluster_id and s.member_id = m.id
					and s.to_standing = 'excluded' and s.at = m.standing_since
					and not exists (select 1 from appeal a where a.cluster_id = s.cluster_id and a.standing_change_id = s.id)
				) as "appealUntil"
			from member m where m.cluster_id = ${ctx.cluster.id} and m.id = any(${sql.param(ids)}::uuid[]) order by m.id`
	);
	return found.map((row) => ({
		...row,
		standingSince: moment(row.standingSince)!,
		lastConfirmedAt: moment(row.lastConfirmedAt)
	}));
};

export interface ToRemind {
	id: string;
	name: string;
	shortName: string | null;
	delegateName: string;
	delegateEmail: string;
}

/** Active members whose record was last confirmed before a moment, each with its delegate. */
export const unconfirmedSince = (ctx: Scope, before: Date): Promise<ToRemind[]> =>
	rows<ToRemind>(
		ctx.tx,
		sql`select m.id, m.name, m.short_name as "shortName", d.name as "delegateName", d.email as "delegateEmail"
			from member m join delegate d on d.cluster_id = m.cluster_id and d.member_id = m.id
				and d.role = 'delegate' and d.until is null
			where m.cluster_id = ${ctx.cluster.id} and m.standing = 'active'
			and coalesce(m.last_confirmed_at, 'epoch') <= ${before.toISOString()}::timestamptz order by m.id`
	);

/** Excluded members whose appeal period ended before a day, with no appeal open and seats still held. */
export const closedExclusions = (ctx: Scope, today: string): Promise<{ id: string }[]> =>
	rows(
		ctx.tx,
		sql`select m.id from member m
			join standing_change s on s.cluster_id = m.cluster_id and s.member_id = m.id
				and s.to_standing = 'excluded' and s.at = m.standing_since
			where m.cluster_id = ${ctx.cluster.id} and m.standing = 'excluded' and s.appeal_until < ${today}::date
			and not exists (select 1 from appeal a where a.cluster_id = s.cluster_id
				and a.standing_change_id = s.id and a.decided_at is null)
			and exists (select 1 from delegate d where d.cluster_id = m.cluster_id and d.member_id = m.id and d.until is null)`
	);

import { sql } from 'drizzle-orm';
import { m } from '#messages';
import { calledOf } from '#capabilities/join/server/index.ts';
import type { Waiting } from '#platform/domain/waiting.ts';
import type { Ctx } from '#platform/server/context.ts';
import { rows } from '#platform/server/db.ts';
import { todayIn } from './consultation-load.ts';
import { ownActiveMembers } from './consultation-participant.ts';
import { askedIn, seenBy } from './statement-next.ts';

/** Open consultations in which a member of the actor's still has statements to give an opinion on. */
export async function consultationsWaiting(ctx: Ctx): Promise<Waiting[]> {
	const members = await ownActiveMembers(ctx);
	if (members.length === 0) return [];
	const waiting = await rows<{
		id: string;
		title: string;
		opened_at: Date;
		closes_on: string | null;
		member: string;
	}>(
		ctx.tx,
		sql`select c.id, c.title, c.opened_at, c.closes_on, own.id as member
		from consultation c
		cross join unnest(${sql.param(members.map(({ id }) => id))}::uuid[]) as own (id)
		where c.cluster_id = ${ctx.cluster.id} and coalesce(c.closes_on >= ${todayIn(ctx)}::date, true)
		and not exists (select 1 from consultation_end e where e.cluster_id = c.cluster_id and e.consultation_id = c.id)
		and ${seenBy(ctx, sql`c.id`, sql`own.id`)} < ${askedIn(ctx, sql`c.id`)}
		order by c.opened_at`
	);
	const base = `/c/${ctx.cluster.slug}/agree/consultations`;
	return waiting.map(({ id, title, opened_at, closes_on, member }): Waiting => {
		const organisation = calledOf(members.find((one) => one.id === member)!);
		return {
			key: `consultation ${id} ${member}`,
			verb: 'agree',
			sentence: m.opinion_waiting({ title, organisation }, { locale: ctx.locale }),
			since: new Date(opened_at),
			...(closes_on === null ? {} : { due: closes_on }),
			href: `${base}/${id}/vote?member=${member}`,
			acts: []
		};
	});
}

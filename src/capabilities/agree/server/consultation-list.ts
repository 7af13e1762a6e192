import { sql } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';
import { rows } from '#platform/server/db.ts';
import { mayEdit } from '../domain/policy.ts';
import { consultations, type LoadedConsultation } from './consultation-load.ts';
import { stanceOf } from './stance.ts';

export interface ConsultationLine extends LoadedConsultation {
	statements: number;
	/** Members with an opinion, as the last map counted them. */
	voters: number;
}

/** All consultations, the newest first, and whether the actor may open one. */
export async function consultationList(
	ctx: Ctx
): Promise<{ lines: ConsultationLine[]; can: { open: boolean } }> {
	const can = { open: mayEdit(stanceOf(ctx)) };
	if (ctx.actor.kind === 'visitor') return { lines: [], can };
	const counted = await rows<{ id: string; statements: number; voters: number }>(
		ctx.tx,
		sql`select c.id, coalesce(o.voters, 0) as voters,
			(select count(*)::int from statement s where s.cluster_id = c.cluster_id and s.consultation_id = c.id) as statements
		from consultation c left join opinion_map o on o.cluster_id = c.cluster_id and o.consultation_id = c.id
		where c.cluster_id = ${ctx.cluster.id}`
	);
	const counts = new Map(counted.map(({ id, ...rest }) => [id, rest]));
	const all = await consultations(ctx);
	return {
		lines: all.map((one) => ({ ...one, ...(counts.get(one.id) ?? { statements: 0, voters: 0 }) })),
		can
	};
}

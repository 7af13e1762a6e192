import { sql } from 'drizzle-orm';
import type { OpinionResult } from '@klaster/engine/opinion';
import type { Ctx } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import { opinionMap } from './consultation-tables.ts';
import type { MapInput } from './opinion-map-input.ts';
import { mapOf } from './opinion-map-result.ts';

/** Keeps a map, and on each statement what decides how soon it is asked and what its counts are. */
export async function keepMap(
	ctx: Ctx,
	consultationId: string,
	{ idOf, votes }: MapInput,
	result: OpinionResult
): Promise<void> {
	const values = {
		result: mapOf(result, idOf),
		votes,
		voters: result.participants.length,
		computedAt: ctx.clock.now()
	};
	await ctx.tx
		.insert(opinionMap)
		.values({ clusterId: ctx.cluster.id, consultationId, ...values })
		.onConflictDoUpdate({
			target: [opinionMap.clusterId, opinionMap.consultationId],
			set: values
		});
	const list = <T>(read: (one: OpinionResult['statements'][number]) => T) =>
		sql.param(result.statements.map(read));
	await ctx.tx.execute(
		sql`update statement s set priority = f.priority, agree = f.agree, disagree = f.disagree,
			seen = case when f.agree is null then null else f.seen end
		from unnest(${list(({ id }) => idOf.get(id)!)}::uuid[], ${list(({ priority }) => priority)}::real[],
			${list(({ agree }) => agree)}::int[], ${list(({ disagree }) => disagree)}::int[],
			${list(({ seen }) => seen)}::int[]) as f (id, priority, agree, disagree, seen)
		where s.cluster_id = ${ctx.cluster.id} and s.id = f.id
		and (s.priority, s.agree, s.disagree, s.seen) is distinct from
			(f.priority, f.agree, f.disagree, case when f.agree is null then null else f.seen end)`
	);
	await notify(ctx, 'agree');
}

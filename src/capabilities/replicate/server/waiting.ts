import { sql } from 'drizzle-orm';
import { m } from '#messages';
import type { Waiting } from '#platform/domain/waiting.ts';
import { isCoordinator, type Ctx } from '#platform/server/context.ts';
import { rows } from '#platform/server/db.ts';
import { upstreamChanges } from './upstream.ts';

/** What waits for the coordinator here: changes in the rules from which ours were started. */
export async function waiting(ctx: Ctx): Promise<Waiting[]> {
	if (!isCoordinator(ctx.actor)) return [];
	const since = await newerSince(ctx);
	const upstream = since && (await upstreamChanges(ctx));
	if (!upstream || upstream.changes.length === 0) return [];
	const { cluster, release } = upstream.origin;
	return [
		{
			key: `replicate.upstream ${release}`,
			verb: 'replicate',
			sentence: m.replicate_waiting(
				{ n: upstream.changes.length, cluster },
				{ locale: ctx.locale }
			),
			since,
			href: `/c/${ctx.cluster.slug}/replicate/upstream`,
			acts: []
		}
	];
}

/** Since when there is a newer release than the one taken; asked on every page, so without reading texts. */
async function newerSince(ctx: Ctx): Promise<Date | null> {
	const [row] = await rows<{ day: string }>(
		ctx.tx,
		sql`select newest.file #>> '{model,origin,day}' as day from model_start start
			cross join lateral (
				select file from model_newest(start.sha256) as file
				union all select received.file from model_received received
			) newest
			where newest.file #>> '{model,origin,slug}' = start.file #>> '{model,origin,slug}'
			and (newest.file #>> '{model,origin,release}')::int > (start.file #>> '{model,origin,release}')::int
			limit 1`
	);
	return row ? new Date(`${row.day}T00:00:00Z`) : null;
}

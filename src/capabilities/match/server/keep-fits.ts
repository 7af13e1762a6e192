import { sql } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';
import { rows } from '#platform/server/db.ts';
import { notify } from '#platform/server/live.ts';
import type { Fit } from '../domain/fit.ts';
import { fitRound } from './tables.ts';

export interface Round {
	fingerprint: string;
	offers: number;
	needs: number;
	milliseconds: number;
}

/** How many fits go to PostgreSQL in one statement. */
const CHUNK = 5000;

/**
 * Makes the kept fits those given, writing only what differs; two writers wait for each other.
 * Returns how many rows were written or removed. Cost: linear in the fits.
 */
export async function keepFits(ctx: Ctx, round: Round, found: readonly Fit[]): Promise<number> {
	await ctx.tx.execute(
		sql`select pg_advisory_xact_lock(hashtextextended(${`${ctx.cluster.id} fit`}, 2))`
	);
	const now = ctx.clock.now();
	const gone = await rows<{ n: number }>(
		ctx.tx,
		sql`with kept as (
				select (one ->> 0)::uuid as need_id, (one ->> 1)::uuid as offer_id
				from jsonb_array_elements(${JSON.stringify(found.map(({ needId, offerId }) => [needId, offerId]))}::jsonb) one
			), gone as (
				delete from fit where cluster_id = ${ctx.cluster.id}
				and not exists (select 1 from kept where kept.need_id = fit.need_id and kept.offer_id = fit.offer_id)
				returning 1
			) select count(*)::int as n from gone`
	);
	let changed = gone[0]!.n;
	for (let start = 0; start < found.length; start += CHUNK)
		changed += await upsert(ctx, found.slice(start, start + CHUNK), now);
	const values = { ...round, fits: found.length, computedAt: now };
	await ctx.tx
		.insert(fitRound)
		.values({ clusterId: ctx.cluster.id, ...values })
		.onConflictDoUpdate({ target: fitRound.clusterId, set: values });
	await notify(ctx, 'match');
	return changed;
}

async function upsert(ctx: Ctx, found: readonly Fit[], now: Date): Promise<number> {
	const given = found.map(({ needId, offerId, score, reasons, blocked }) => ({
		need_id: needId,
		offer_id: offerId,
		score,
		reasons,
		blocked
	}));
	const written = await rows(
		ctx.tx,
		sql`insert into fit (cluster_id, need_id, offer_id, score, reasons, blocked, computed_at)
			select ${ctx.cluster.id}, need_id, offer_id, score, reasons, blocked, ${now.toISOString()}::timestamptz
			from jsonb_to_recordset(${JSON.stringify(given)}::jsonb)
				as given (need_id uuid, offer_id uuid, score real, reasons jsonb, blocked text)
			on conflict (cluster_id, need_id, offer_id) do update
				set score = excluded.score, reasons = excluded.reasons, blocked = excluded.blocked, computed_at = excluded.computed_at
				where (fit.score, fit.reasons, fit.blocked) is distinct from (excluded.score, excluded.reasons, excluded.blocked)
			returning 1`
	);
	return written.length;
}

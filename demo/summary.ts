import { sql } from 'drizzle-orm';
import { clusterBySlug } from '#platform/server/clusters.ts';
import { inCluster, rows } from '#platform/server/db.ts';
import { demoSlug } from './load.ts';

/** The demo's solved cube in words and numbers, from what the database holds. */
export async function demoSummary(): Promise<string> {
	const cluster = await clusterBySlug(demoSlug);
	if (!cluster) throw new Error('the demo cluster is not loaded');
	const [found] = await inCluster({ clusterId: cluster.id }, (tx) =>
		rows<
			Record<
				'members' | 'offers' | 'needs' | 'partnerships' | 'served' | 'milliseconds',
				number
			> & { status: string; gap: number | null }
		>(
			tx,
			sql`select
				(select count(*)::int from member where standing = 'active') as members,
				(select count(*)::int from offer where closed_at is null) as offers,
				(select count(*)::int from need where closed_at is null) as needs,
				(result->'counts'->>'partnerships')::int as partnerships,
				jsonb_array_length(result->'served') as served,
				milliseconds, status, (result->'levels'->0->>'gap')::float as gap
			from cube_run where result is not null order by created_at desc limit 1`
		)
	);
	if (!found) throw new Error('the demo’s cube is not solved');
	const { members, offers, needs, partnerships, served } = found;
	const proof =
		found.status === 'optimal'
			? 'proved optimal'
			: `gap at most ${((found.gap ?? 1) * 100).toFixed(1)} %`;
	return (
		`${members} members, ${offers} offers, ${needs} needs: ${partnerships} partnerships, ` +
		`${served} of ${members} members served; ${proof} in ${(found.milliseconds / 1000).toFixed(1)} s`
	);
}

import { sql } from 'drizzle-orm';
import { clusterBySlug } from '#platform/server/clusters.ts';
import { inCluster, rows, type Tx } from '#platform/server/db.ts';
import { demoSlug } from './load.ts';

/** The demo's solved cube and its rulebook in words and numbers, a line each, from what the database holds. */
export async function demoSummary(): Promise<string> {
	const cluster = await clusterBySlug(demoSlug);
	if (!cluster) throw new Error('the demo cluster is not loaded');
	return inCluster(
		{ clusterId: cluster.id },
		async (tx) => `${await cubeLine(tx)}\n${await rulebookLine(tx)}`
	);
}

async function cubeLine(tx: Tx): Promise<string> {
	const [found] = await rows<
		Record<'members' | 'offers' | 'needs' | 'partnerships' | 'served' | 'milliseconds', number> & {
			status: string;
			gap: number | null;
		}
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

async function rulebookLine(tx: Tx): Promise<string> {
	const [found] = await rows<Record<'clauses' | 'sectors' | 'signed' | 'members', number>>(
		tx,
		sql`select
			jsonb_array_length(jsonb_path_query_array(version.text, '$.chapters[*].clauses[*]')) as clauses,
			(select count(distinct sector)::int from decision_elector elector
				where elector.decision_id = force.decision_id) as sectors,
			(select count(*)::int from signature join signing on signing.id = signing_id
				where signing.version_id = version.id) as signed,
			(select count(*)::int from member where standing = 'active') as members
		from rulebook_force force join rulebook_version version on version.id = force.version_id
		order by force.at desc limit 1`
	);
	if (!found) throw new Error('the demo’s rulebook is not in force');
	const { clauses, sectors, signed, members } = found;
	return `${clauses} clauses, agreed by consent in ${sectors} sectors, signed by ${signed} of ${members}`;
}

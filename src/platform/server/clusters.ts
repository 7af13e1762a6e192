import { sql } from 'drizzle-orm';
import type { ClusterInfo, Locale } from './context.ts';
import { ownerRows, rows, type Tx } from './db.ts';

interface Row {
	id: string;
	slug: string;
	name: string;
	purpose: string;
	locale: string;
	time_zone: string;
	currency: string;
	settings: Record<string, unknown>;
	demo: boolean;
}

const toInfo = (row: Row): ClusterInfo => ({
	id: row.id,
	slug: row.slug,
	name: row.name,
	purpose: row.purpose,
	locale: row.locale as Locale,
	timeZone: row.time_zone,
	currency: row.currency,
	settings: row.settings,
	demo: row.demo
});

/** The cluster at an address part, or null. */
export async function clusterBySlug(slug: string): Promise<ClusterInfo | null> {
	const [row] = await ownerRows<Row>('select * from cluster_by_slug($1)', [slug]);
	return row ? toInfo(row) : null;
}

/** The cluster that the transaction is in, as it is now. */
export async function loadCluster(tx: Tx): Promise<ClusterInfo> {
	const [row] = await rows<Row>(tx, sql`select * from cluster where id = current_cluster()`);
	if (!row) throw new Error('the transaction is in no cluster');
	return toInfo(row);
}

/** Every cluster of this Klaster, by name, the demo last: what the first page lists. */
export const clustersListed = () =>
	ownerRows<{ slug: string; name: string; purpose: string; demo: boolean }>(
		'select * from clusters_listed()'
	);

/** The clusters in which a person has a seat. */
export const clustersOfPerson = (personId: string) =>
	ownerRows<{ id: string; slug: string; name: string; demo: boolean }>(
		'select * from clusters_of_person($1)',
		[personId]
	);

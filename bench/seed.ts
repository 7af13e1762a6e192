import type pg from 'pg';
import { newId } from '../src/platform/domain/id.ts';
import { benchMembers } from './members.ts';

/** A cluster with a coordinator and `count` active members; returns its address part. */
export async function seedCluster(
	client: pg.Client,
	slug: string,
	coordinator: string,
	count: number
): Promise<void> {
	const clusterId = newId();
	await client.query('insert into cluster (id, slug, name) values ($1, $2, $3)', [
		clusterId,
		slug,
		'Klaster Próbny'
	]);
	await client.query(
		'insert into coordinator (cluster_id, id, email, name, since) values ($1, $2, $3, $3, now())',
		[clusterId, newId(), coordinator]
	);
	for (const [n, one] of benchMembers(count).entries()) {
		await client.query(
			`insert into member (cluster_id, id, name, sector, legal_form, town, latitude, longitude, description,
				standing, standing_since, last_confirmed_at, words, offer_words, offer_categories, created_at, updated_at)
			values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'active', now(), now(), $10, $11, $12, now(), now())`,
			[
				clusterId,
				newId(),
				one.name,
				one.sector,
				one.legalForm,
				one.town,
				49.7 + (n % 20) / 100,
				18.6 + (n % 31) / 100,
				one.description,
				one.words,
				'stoly krzesla szafy montaz transport',
				['carpentry', 'printing', 'catering', 'accounting'].slice(n % 4)
			]
		);
	}
	await client.query('analyze member');
}

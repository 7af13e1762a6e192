import { newId } from '#platform/domain/id.ts';
import type { Actor } from '#platform/server/context.ts';
import { ownerRows } from '#platform/server/db.ts';
import { coordinatorOf, delegateOf, world, type World } from '#tests/world.ts';

/** A member of the test's cluster; active and in Cieszyn unless said otherwise. */
export async function memberIn(
	{ cluster }: World,
	name: string,
	more: Partial<{ standing: string; sector: string; lat: number; lon: number; nip: string }> = {}
): Promise<string> {
	const id = newId();
	await ownerRows(
		`insert into member (cluster_id, id, name, sector, legal_form, town, latitude, longitude, nip, words,
			standing, standing_since, created_at, updated_at)
		values ($1, $2, $3, $4, 'association', 'Cieszyn', $5, $6, $7, lower($3), $8, now(), now(), now())`,
		[
			cluster.id,
			id,
			name,
			more.sector ?? 'social',
			more.lat ?? 49.75,
			more.lon ?? 18.63,
			more.nip ?? null,
			more.standing ?? 'active'
		]
	);
	return id;
}

export interface MatchWorld extends World {
	coordinator: Actor;
	/** A tailor's, and who speaks for it; a town office, and who speaks for that. */
	tailor: string;
	tailors: Actor;
	office: string;
	clerk: Actor;
}

/** A cluster with two active members. */
export async function matchWorld(): Promise<MatchWorld> {
	const here = await world();
	const tailor = await memberIn(here, 'Krawiectwo Nitka', { sector: 'business' });
	const office = await memberIn(here, 'Urząd Gminy', { sector: 'administration', lat: 49.76 });
	return {
		...here,
		tailor,
		office,
		coordinator: await coordinatorOf(here),
		tailors: await delegateOf([tailor], 'Barbara Szew'),
		clerk: await delegateOf([office], 'Jan Biurko')
	};
}

/** Fields that are enough for an offer or a need. */
export const said = (
	member: string,
	title: string,
	more: Record<string, unknown> = {}
): Record<string, unknown> => ({
	member,
	title,
	kind: 'service',
	terms: ['exchange', 'gift'],
	...more
});

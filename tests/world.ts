import { fixedClock, type Clock } from '../src/platform/domain/clock.ts';
import { newId } from '../src/platform/domain/id.ts';
import type { Actor, ClusterInfo, Ctx, Locale } from '../src/platform/server/context.ts';
import { inCluster, ownerRows } from '../src/platform/server/db.ts';
import { runner } from '../src/platform/server/http.ts';

/** When the tests' world is, unless a test says otherwise: a Tuesday. */
export const NOW = '2026-11-24T10:00:00Z';

export interface World {
	cluster: ClusterInfo;
	/** Runs work in the cluster as somebody, as a route would: a failed command leaves nothing behind. */
	as<T>(actor: Actor, work: (ctx: Ctx) => Promise<T>, clock?: Clock): Promise<T>;
}

/** A fresh cluster in the test database. */
export async function world(options: { slug?: string; locale?: Locale } = {}): Promise<World> {
	const id = newId();
	const cluster: ClusterInfo = {
		id,
		slug: options.slug ?? `cluster-${id.slice(-8)}`,
		name: 'Klaster Próbny',
		purpose: '',
		locale: options.locale ?? 'pl',
		timeZone: 'Europe/Warsaw',
		currency: 'PLN',
		settings: {},
		demo: false
	};
	await ownerRows(`insert into cluster (id, slug, name, locale) values ($1, $2, $3, $4)`, [
		id,
		cluster.slug,
		cluster.name,
		cluster.locale
	]);
	return {
		cluster,
		as: (actor, work, clock = fixedClock(NOW)) =>
			runner((inner) =>
				inCluster({ clusterId: id }, (tx) =>
					inner({
						actor,
						cluster,
						tx,
						clock,
						locale: cluster.locale,
						origin: 'http://localhost:3000',
						from: '127.0.0.1'
					})
				)
			)(work)
	};
}

/** A person who exists in the sign-in tables, as rows that name persons require. */
export async function person(name: string): Promise<{ id: string; name: string; email: string }> {
	const id = newId();
	const email = `${id}@example.org`;
	await ownerRows(
		'insert into person (id, name, email, email_verified) values ($1, $2, $3, true)',
		[id, name, email]
	);
	return { id, name, email };
}

/** The coordinator of a cluster, seated. */
export async function coordinatorOf(where: World, name = 'Koordynatorka'): Promise<Actor> {
	const { id, email } = await person(name);
	await ownerRows(
		'insert into coordinator (cluster_id, id, person_id, email, name, since) values ($1, $2, $3, $4, $5, now())',
		[where.cluster.id, newId(), id, email, name]
	);
	return { kind: 'person', personId: id, name, email, coordinator: true, seats: [] };
}

export const visitor: Actor = { kind: 'visitor' };

/** Somebody signed in who speaks for the given members. */
export async function delegateOf(memberIds: string[], name = 'Delegatka'): Promise<Actor> {
	const { id, email } = await person(name);
	return {
		kind: 'person',
		personId: id,
		name,
		email,
		coordinator: false,
		seats: memberIds.map((memberId) => ({ memberId, role: 'delegate' }))
	};
}

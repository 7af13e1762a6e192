import { sql } from 'drizzle-orm';
import type { Actor, ClusterInfo, Seat } from './context.ts';
import { inCluster, rows } from './db.ts';

export interface Person {
	id: string;
	name: string;
	email: string;
}

/**
 * What a signed-in person may be in a cluster: its coordinator, the delegate or deputy of members
 * that have not left, or nobody (null), for whom the cluster's workspace does not exist.
 */
export async function actorIn(cluster: ClusterInfo, person: Person): Promise<Actor | null> {
	const seats = await inCluster({ clusterId: cluster.id, personId: person.id }, (tx) =>
		rows<{ member_id: string | null; role: string }>(
			tx,
			sql`select null as member_id, 'coordinator' as role from coordinator where person_id = ${person.id} and until is null
			union all
			select d.member_id, d.role from delegate d join member m on m.cluster_id = d.cluster_id and m.id = d.member_id
			where d.person_id = ${person.id} and d.until is null
			and m.standing in ('admitted', 'active', 'suspended', 'excluded')`
		)
	);
	if (seats.length === 0) return null;
	return {
		kind: 'person',
		personId: person.id,
		name: person.name || person.email,
		email: person.email,
		coordinator: seats.some((seat) => seat.role === 'coordinator'),
		seats: seats
			.filter((seat) => seat.member_id !== null)
			.map((seat) => ({ memberId: seat.member_id, role: seat.role }) as Seat)
	};
}

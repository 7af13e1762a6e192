import type { Condition, ConditionPrice, Infeasibility } from './result.ts';
import type { Session } from './session.ts';

/** Why there is no team, and what each of the conflicting conditions alone would free. */
export interface Conflict {
	infeasible: Infeasibility;
	prices: ConditionPrice[];
}

/**
 * Finds why an infeasible instance is so: parts that nobody offers, parts of which too little is
 * offered, and a set of conditions that cannot hold together and that has no superfluous member
 * (deletion filter: Chinneck, Dravnieks 1991). The filter runs from the front and from the back
 * and keeps the smaller set.
 */
export async function findConflict(session: Session): Promise<Conflict> {
	const { unoffered, short } = lacking(session);
	const all = session.instance.conditions.map((_, place) => place);
	if (unoffered.length > 0) {
		const infeasible = { unoffered, short, conflict: [], conflictMinimal: true };
		return { infeasible, prices: [] };
	}
	const forth = await filter(session, all);
	const back = await filter(session, all.toReversed());
	const { places, minimal } = back.places.length < forth.places.length ? back : forth;
	const conflict = places.toSorted((a, b) => a - b);
	const prices: ConditionPrice[] = [];
	for (const place of conflict) {
		await session.step('prices', prices.length, conflict.length);
		prices.push(freed(session, place));
	}
	const named = conflict.map((place): Condition => session.instance.conditions[place]!);
	return { infeasible: { unoffered, short, conflict: named, conflictMinimal: minimal }, prices };
}

function lacking({ instance: { parts, offers } }: Session) {
	const offered = new Float64Array(parts.length);
	const named = new Uint8Array(parts.length);
	for (const offer of offers) {
		for (const { part, capacity } of offer.items) {
			offered[part]! += Math.min(capacity, offer.capacity);
			named[part] = 1;
		}
	}
	return {
		unoffered: parts.filter((_, at) => !named[at]).map(({ id }) => id),
		short: parts.flatMap(({ id, amount }, at) =>
			named[at] && offered[at]! < amount ? [{ part: id, amount, offered: offered[at]! }] : []
		)
	};
}

/** Leaves conditions out, many at a time while that goes, as long as no team becomes possible. */
async function filter(session: Session, order: readonly number[]) {
	const kept: number[] = [];
	const out = new Set<number>();
	let minimal = true;
	let size = Math.max(1, order.length >> 1);
	for (let at = 0; at < order.length;) {
		await session.step('conflict', at, order.length);
		const group = order.slice(at, at + size);
		const { status } = session.solve('conflict', { without: new Set([...out, ...group]) }, 0.1);
		if (status === 'infeasible') {
			for (const place of group) out.add(place);
			at += group.length;
			size *= 2;
		} else if (group.length > 1) size = group.length >> 1;
		else {
			if (status === 'unknown') minimal = false;
			kept.push(group[0]!);
			at++;
		}
	}
	return { places: kept, minimal };
}

/** The best team without one condition of the conflict. */
function freed(session: Session, place: number): ConditionPrice {
	const one = session.instance.conditions[place]!;
	const { status, cost, bound } = session.solve('prices', { without: new Set([place]) }, 0.25);
	const found = status === 'optimal' || status === 'feasible';
	return {
		condition: one,
		status,
		costWithout: found ? cost : null,
		boundWithout: status === 'infeasible' ? null : bound,
		price: null
	};
}

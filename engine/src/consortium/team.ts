import { paymentsOf } from './assignment.ts';
import type { Assignment } from './assignment.ts';
import type { Instance } from './instance.ts';
import type { Team, TeamMember } from './result.ts';
import { warningsFor } from './warnings.ts';

/** A team in full: who does what for how much, and what is to be said about it. */
export function describeTeam(
	instance: Instance,
	assignment: Assignment
): Omit<Team, 'status' | 'bound' | 'gap'> {
	const { members: all, parts, offers } = instance;
	const payments = paymentsOf(instance, assignment);
	const byMember = Map.groupBy(assignment, ({ offer }) => offers[offer]!.member);
	const places = [...byMember.keys()].sort((a, b) => a - b);
	const members = places.map((place): TeamMember => {
		const { id, name, sector, socialEconomy, involvementCost } = all[place]!;
		const work = byMember.get(place)!.map(({ offer, item, amount }) => {
			const { part, unitPrice } = offers[offer]!.items[item]!;
			const { id: partId, name: partName } = parts[part]!;
			return { offer: offers[offer]!.id, part: partId, partName, amount, cost: amount * unitPrice };
		});
		return { id, name, sector, socialEconomy, payment: payments[place]!, involvementCost, work };
	});
	const sum = (value: (member: TeamMember) => number) =>
		members.reduce((total, member) => total + value(member), 0);
	const paid = sum(({ payment }) => payment);
	const social = sum(({ payment, socialEconomy }) => (socialEconomy ? payment : 0));
	const involvementCosts = sum((member) => member.involvementCost);
	const leader = leaderOf(places, instance, payments);
	return {
		cost: paid + involvementCosts,
		payments: paid,
		involvementCosts,
		members,
		leader: leader === undefined ? null : all[leader]!.id,
		sectors: sectorsOf(members),
		socialEconomyPercent: paid === 0 ? 0 : Math.round((10_000 * social) / paid) / 100,
		warnings: warningsFor(instance, new Set(places), leader !== undefined)
	};
}

/** Of those that may lead the one paid most; of equals the first in the input. */
function leaderOf(
	places: readonly number[],
	{ members }: Instance,
	payments: Float64Array
): number | undefined {
	return places
		.filter((place) => members[place]!.canLead)
		.reduce<number | undefined>(
			(best, place) => (best === undefined || payments[place]! > payments[best]! ? place : best),
			undefined
		);
}

function sectorsOf(members: readonly TeamMember[]): Record<string, number> {
	const counts = new Map<string, number>();
	for (const { sector } of members) {
		if (sector !== null) counts.set(sector, (counts.get(sector) ?? 0) + 1);
	}
	return Object.fromEntries(counts);
}

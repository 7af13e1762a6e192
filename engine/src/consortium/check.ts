import { EngineInputError } from '../input-error.ts';
import { paymentsOf, teamOf } from './assignment.ts';
import type { Assignment } from './assignment.ts';
import { readInstance } from './instance.ts';
import type { Instance } from './instance.ts';
import type { Condition, Team } from './result.ts';
import { describeTeam } from './team.ts';

/** What is wrong with a team: work missing or doubled, or a condition broken. */
export type Violation =
	| { kind: 'missing' | 'too-much'; part: string; units: number }
	| { kind: 'condition'; condition: Condition };

/** A team put together by hand, and what it breaks. `status` and `bound` of the team say nothing here. */
export interface CheckedTeam {
	team: Omit<Team, 'status' | 'bound' | 'gap'>;
	violations: Violation[];
}

/**
 * Checks work shared out by hand against the same input, exactly and at once: linear in its size.
 * @throws EngineInputError when the input or the work names what is not there
 */
export function checkConsortium(
	input: unknown,
	work: readonly { offer: string; part: string; amount: number }[]
): CheckedTeam {
	const instance = readInstance(input);
	const offerAt = new Map(instance.offers.map(({ id }, place) => [id, place]));
	const pieces = new Map<string, Assignment[number]>();
	for (const { offer: id, part, amount } of work) {
		const offer = offerAt.get(id);
		const item = instance.offers[offer ?? -1]?.items.findIndex(
			(one) => instance.parts[one.part]!.id === part
		);
		if (offer === undefined || item === undefined || item < 0) {
			throw new EngineInputError(`No offer "${id}" for the part "${part}" is in the input.`);
		}
		if (!Number.isSafeInteger(amount) || amount < 1) {
			throw new EngineInputError(`The amount of the part "${part}" is not a whole number from 1.`);
		}
		const piece = pieces.get(`${offer} ${item}`) ?? { offer, item, amount: 0 };
		pieces.set(`${offer} ${item}`, { ...piece, amount: piece.amount + amount });
	}
	const assignment = [...pieces.values()].sort((a, b) => a.offer - b.offer || a.item - b.item);
	return {
		team: describeTeam(instance, assignment),
		violations: violationsOf(instance, assignment)
	};
}

/** Everything that an assignment breaks, in exact arithmetic. */
export function violationsOf(
	instance: Instance,
	assignment: Assignment,
	without: ReadonlySet<number> = new Set()
): Violation[] {
	const { parts, offers, conditions } = instance;
	const done = new Float64Array(parts.length);
	for (const { offer, item, amount } of assignment) {
		done[offers[offer]!.items[item]!.part]! += amount;
	}
	const work = parts.flatMap(({ id, amount }, at): Violation[] => {
		const units = done[at]! - amount;
		if (units === 0) return [];
		return [{ kind: units < 0 ? 'missing' : 'too-much', part: id, units: Math.abs(units) }];
	});
	const facts = factsOf(instance, assignment);
	const broken = conditions.filter((one, place) => !without.has(place) && !holds(one, facts));
	return [...work, ...broken.map((one): Violation => ({ kind: 'condition', condition: one }))];
}

interface Facts {
	instance: Instance;
	assignment: Assignment;
	team: ReadonlySet<number>;
	members: Instance['members'];
	/** Units taken of each offer that is used. */
	unitsOf: Map<number, number>;
}

function factsOf(instance: Instance, assignment: Assignment): Facts {
	const team = teamOf(instance, assignment);
	const unitsOf = new Map<number, number>();
	for (const { offer, amount } of assignment) {
		unitsOf.set(offer, (unitsOf.get(offer) ?? 0) + amount);
	}
	const members = instance.members.filter((_, place) => team.has(place));
	return { instance, assignment, team, members, unitsOf };
}

function holds(one: Condition, facts: Facts): boolean {
	const { instance, team, members, unitsOf } = facts;
	const has = (id: string) => team.has(instance.memberAt.get(id)!);
	switch (one.kind) {
		case 'sector':
			return members.some(({ sector }) => sector === one.sector);
		case 'leader':
			return members.some(({ canLead }) => canLead);
		case 'social-economy':
			return reachesShare(facts, one.percent);
		case 'min-members':
			return team.size >= one.members;
		case 'max-members':
			return team.size <= one.members;
		case 'required':
			return has(one.member);
		case 'apart':
			return !(has(one.members[0]) && has(one.members[1]));
		case 'together':
			return has(one.members[0]) === has(one.members[1]);
		case 'alone':
			return workersOn(facts, one.part).size <= 1;
		case 'capacity':
			return withinCapacity(facts, one.part);
		case 'offer-capacity':
			return [...unitsOf].every(([offer, units]) => units <= instance.offers[offer]!.capacity);
		case 'minimum':
			return [...unitsOf].every(([offer, units]) => units >= instance.offers[offer]!.minimum);
	}
}

function reachesShare({ instance, assignment }: Facts, percent: number): boolean {
	let all = 0;
	let social = 0;
	paymentsOf(instance, assignment).forEach((payment, place) => {
		all += payment;
		if (instance.members[place]!.socialEconomy) social += payment;
	});
	return 100 * social >= percent * all;
}

function piecesOn({ instance, assignment }: Facts, part: string): Assignment {
	const at = instance.partAt.get(part)!;
	return assignment.filter(({ offer, item }) => instance.offers[offer]!.items[item]!.part === at);
}

function workersOn(facts: Facts, part: string): Set<number> {
	return teamOf(facts.instance, piecesOn(facts, part));
}

function withinCapacity(facts: Facts, part: string): boolean {
	return piecesOn(facts, part).every(
		({ offer, item, amount }) => amount <= facts.instance.offers[offer]!.items[item]!.capacity
	);
}

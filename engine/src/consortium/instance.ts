import { EngineInputError } from '../input-error.ts';
import { distinctIds, readInput } from '../read-input.ts';
import { conditionsOf } from './conditions.ts';
import { consortiumInput } from './input.ts';
import type { ConsortiumProblem } from './input.ts';
import type { Condition } from './result.ts';

/** One part that an offer can do, by the part's place in the list. */
export interface Item {
	part: number;
	unitPrice: number;
	/** Units, at most the part's amount. */
	capacity: number;
}

export interface Offer {
	id: string;
	/** The member's place in the list. */
	member: number;
	price: number;
	/** Units over all items, at most the sum of the parts' amounts. */
	capacity: number;
	minimum: number;
	items: Item[];
}

export interface Member {
	id: string;
	name: string;
	sector: string | null;
	socialEconomy: boolean;
	canLead: boolean;
	involvementCost: number;
	/** Places of its offers. */
	offers: number[];
}

/** The input with places instead of ids, and its conditions in one list. */
export interface Instance {
	problem: ConsortiumProblem;
	members: Member[];
	memberAt: ReadonlyMap<string, number>;
	parts: { id: string; name: string; amount: number }[];
	partAt: ReadonlyMap<string, number>;
	offers: Offer[];
	conditions: Condition[];
}

/** What all offers together may cost at most, in money units: beyond it sums are not exact. */
const MOST_MONEY = 1e12;
/** Places of parts in offers, over all offers. */
const MOST_ITEMS = 500_000;

/**
 * Checks unknown data and fills in the defaults.
 * @throws EngineInputError with one sentence about the first thing that is wrong
 */
export function readInstance(data: unknown): Instance {
	checkItems(data);
	const problem = readInput(consortiumInput, data, "The consortium's input");
	const memberAt = places(distinctIds(problem.members, 'members'));
	const partAt = places(distinctIds(problem.parts, 'parts'));
	distinctIds(problem.offers, 'offers');
	const members: Member[] = problem.members.map((one) => ({
		id: one.id,
		name: one.name ?? one.id,
		sector: one.sector ?? null,
		socialEconomy: one.socialEconomy ?? one.sector === 'social',
		canLead: one.canLead,
		involvementCost: one.involvementCost,
		offers: []
	}));
	const parts = problem.parts.map(({ id, name, amount }) => ({ id, name: name ?? id, amount }));
	const offers = problem.offers.map((one, place): Offer => {
		const where = `The offer "${one.id}"`;
		const member = placeOf(memberAt, one.member, `${where} is of the member`);
		const items = one.items.map((item) => {
			const part = placeOf(partAt, item.part, `${where} is for the part`);
			const { amount } = parts[part]!;
			return {
				part,
				unitPrice: item.unitPrice,
				capacity: Math.min(item.capacity ?? amount, amount)
			};
		});
		if (new Set(items.map(({ part }) => part)).size < items.length) {
			throw new EngineInputError(`${where} names a part twice.`);
		}
		members[member]!.offers.push(place);
		const all = items.reduce((sum, { part }) => sum + parts[part]!.amount, 0);
		const { id, price, minimum } = one;
		return { id, member, price, minimum, items, capacity: Math.min(one.capacity ?? all, all) };
	});
	const instance = { problem, members, memberAt, parts, partAt, offers, conditions: [] };
	checkPairs(instance);
	checkSize(instance);
	return { ...instance, conditions: conditionsOf(instance) };
}

function places(ids: ReadonlySet<string>): Map<string, number> {
	return new Map([...ids].map((id, place) => [id, place]));
}

function placeOf(at: ReadonlyMap<string, number>, id: string, what: string): number {
	const place = at.get(id);
	if (place === undefined)
		throw new EngineInputError(`${what} "${id}", which is not in the input.`);
	return place;
}

function checkPairs({ problem: { conditions }, memberAt }: Instance): void {
	for (const id of conditions.required) placeOf(memberAt, id, 'A condition requires the member');
	for (const [a, b] of [...conditions.apart, ...conditions.together]) {
		for (const id of [a, b]) placeOf(memberAt, id, 'A pair in the conditions names the member');
		if (a === b) throw new EngineInputError(`A pair in the conditions names "${a}" twice.`);
	}
}

/** Before the schema sees them: two million places take it half a minute. */
function checkItems(data: unknown): void {
	const offers = (data as { offers?: { items?: unknown[] }[] } | null | undefined)?.offers;
	if (!Array.isArray(offers)) return;
	const items = offers.reduce((sum, offer) => sum + (Number(offer?.items?.length) || 0), 0);
	if (items > MOST_ITEMS) {
		throw new EngineInputError(
			`The offers name parts ${items} times; at most ${MOST_ITEMS} are possible.`
		);
	}
}

function checkSize({ members, parts, offers }: Instance): void {
	let money = members.reduce((sum, member) => sum + member.involvementCost, 0);
	for (const offer of offers) {
		money += offer.price;
		for (const { part, unitPrice } of offer.items) money += unitPrice * parts[part]!.amount;
	}
	if (money > MOST_MONEY) {
		throw new EngineInputError(
			`All offers together cost ${money} money units; up to ${MOST_MONEY} can be added up exactly.`
		);
	}
}

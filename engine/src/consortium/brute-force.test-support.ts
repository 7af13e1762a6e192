import { seededRandom } from '../random.ts';
import type { ConsortiumInput } from './index.ts';
import { consortiumInput } from './input.ts';

interface Use {
	offer: number;
	member: string;
	amount: number;
	cost: number;
	part: number;
	capacity: number;
}

/**
 * Every possible team of a tiny input with its least cost, the cheapest first, by trying all ways
 * to share the work out. Written apart from the solver, so that it can judge it.
 */
export function allTeams(input: ConsortiumInput): { members: string[]; cost: number }[] {
	const problem = consortiumInput.parse(input);
	const { parts, offers } = problem;
	const least = new Map<string, number>();
	const share = (part: number, uses: Use[]): void => {
		if (part === parts.length) {
			const cost = costIfAllowed(problem, uses);
			if (cost === undefined) return;
			const key = [...new Set(uses.map(({ member }) => member))].sort().join(' ');
			least.set(key, Math.min(cost, least.get(key) ?? Infinity));
			return;
		}
		const items = offers.flatMap(({ member, items: own }, offer) =>
			own
				.filter((item) => item.part === parts[part]!.id)
				.map(({ unitPrice, capacity }) => ({
					offer,
					member,
					unitPrice,
					capacity: capacity ?? Infinity
				}))
		);
		const give = (at: number, left: number, given: Use[]): void => {
			if (left === 0) share(part + 1, [...uses, ...given]);
			else if (at < items.length) {
				const { offer, member, unitPrice, capacity } = items[at]!;
				for (let amount = 0; amount <= Math.min(left, capacity); amount++) {
					const use = { offer, member, amount, cost: amount * unitPrice, part, capacity };
					give(at + 1, left - amount, amount > 0 ? [...given, use] : given);
				}
			}
		};
		give(0, parts[part]!.amount, []);
	};
	share(0, []);
	return [...least]
		.map(([key, cost]) => ({ members: key.split(' '), cost }))
		.sort((a, b) => a.cost - b.cost);
}

function costIfAllowed(
	{ members, parts, offers, conditions }: ReturnType<typeof consortiumInput.parse>,
	uses: Use[]
): number | undefined {
	const team = members.filter(({ id }) => uses.some(({ member }) => member === id));
	const has = (id: string) => team.some((member) => member.id === id);
	for (const sector of conditions.sectors) {
		if (!team.some((member) => member.sector === sector)) return undefined;
	}
	if (conditions.leader && !team.some(({ canLead }) => canLead)) return undefined;
	if (team.length < conditions.minMembers) return undefined;
	if (team.length > (conditions.maxMembers ?? Infinity)) return undefined;
	if (!conditions.required.every(has)) return undefined;
	if (conditions.apart.some(([a, b]) => has(a) && has(b))) return undefined;
	if (conditions.together.some(([a, b]) => has(a) !== has(b))) return undefined;
	for (const [part, { split }] of parts.entries()) {
		const workers = new Set(uses.filter((use) => use.part === part).map(({ member }) => member));
		if (!split && workers.size > 1) return undefined;
	}
	let paid = 0;
	let social = 0;
	for (const [offer, { price, capacity, minimum, member }] of offers.entries()) {
		const own = uses.filter((use) => use.offer === offer);
		if (own.length === 0) continue;
		const units = own.reduce((sum, { amount }) => sum + amount, 0);
		if (units < minimum || units > (capacity ?? Infinity)) return undefined;
		const cost = price + own.reduce((sum, use) => sum + use.cost, 0);
		paid += cost;
		const { sector, socialEconomy } = members.find(({ id }) => id === member)!;
		if (socialEconomy ?? sector === 'social') social += cost;
	}
	if (100 * social < conditions.minSocialEconomyPercent * paid) return undefined;
	return paid + team.reduce((sum, { involvementCost }) => sum + involvementCost, 0);
}

/** A tiny random input with a few random conditions. */
export function tinyInput(seed: number): ConsortiumInput {
	const random = seededRandom(seed);
	const below = (limit: number) => Math.floor(random() * limit);
	const chance = (share: number) => random() < share;
	const sectors = ['administration', 'business', 'social'];
	const members = Array.from({ length: 2 + below(4) }, (_, at) => ({
		id: `m${at}`,
		sector: sectors[below(3)]!,
		canLead: chance(0.5),
		involvementCost: chance(0.5) ? below(20) : 0
	}));
	const parts = Array.from({ length: 1 + below(3) }, (_, at) => ({
		id: `p${at}`,
		amount: 1 + below(3),
		split: chance(0.7)
	}));
	const pick = () => `m${below(members.length)}`;
	const offers = Array.from({ length: 2 + below(5) }, (_, at) => ({
		id: `o${at}`,
		member: pick(),
		price: chance(0.5) ? below(15) : 0,
		minimum: chance(0.3) ? 1 + below(3) : 1,
		...(chance(0.2) ? { capacity: below(4) } : {}),
		items: parts
			.filter(() => chance(0.7))
			.map(({ id }) => ({
				part: id,
				unitPrice: below(12),
				...(chance(0.3) ? { capacity: below(3) } : {})
			}))
	}));
	const pairs = (share: number) => {
		const pair: [string, string] = [pick(), pick()];
		return chance(share) && pair[0] !== pair[1] ? [pair] : [];
	};
	return {
		members,
		parts,
		offers,
		conditions: {
			sectors: sectors.filter(() => chance(0.2)),
			leader: chance(0.3),
			minSocialEconomyPercent: chance(0.4) ? 10 * below(8) : 0,
			minMembers: 1 + below(3),
			...(chance(0.4) ? { maxMembers: 1 + below(3) } : {}),
			required: chance(0.2) ? [pick()] : [],
			apart: pairs(0.3),
			together: pairs(0.3)
		},
		teams: 3
	};
}

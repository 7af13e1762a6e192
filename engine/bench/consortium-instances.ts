import type { ConsortiumInput } from '../src/consortium/index.ts';
import { seededRandom } from '../src/random.ts';

/** How large a synthetic tender is. */
export interface TenderSize {
	members: number;
	parts: number;
	offers: number;
	/** Pairs of members that must not work together. */
	apart: number;
}

const SECTORS = ['administration', 'business', 'social'];

/**
 * A synthetic tender: each part has a going rate, each offer is for one to three parts at 70 to
 * 140 % of it, a third of the offers ask for a set-up price, a third can do only some of a part,
 * a quarter take no small lots. One part in five is for one member alone.
 */
export function syntheticTender(size: TenderSize, seed: number): ConsortiumInput {
	const random = seededRandom(seed);
	const below = (limit: number) => Math.floor(random() * limit);
	const rates = Array.from({ length: size.parts }, () => 2000 + 100 * below(100));
	const amounts = Array.from({ length: size.parts }, () => 10 + below(190));
	const members = Array.from({ length: size.members }, (_, at) => ({
		id: `m${at}`,
		sector: SECTORS[at % 3]!,
		canLead: random() < 0.2,
		involvementCost: 10_000 * below(20)
	}));
	const offers = Array.from({ length: size.offers }, (_, at) => {
		const parts = new Set(Array.from({ length: 1 + below(3) }, () => below(size.parts)));
		if (at < size.parts) parts.add(at);
		const first = [...parts][0]!;
		return {
			id: `o${at}`,
			member: `m${below(size.members)}`,
			price: random() < 0.33 ? 1000 * below(100) : 0,
			minimum: random() < 0.25 ? 1 + below(Math.ceil(amounts[first]! / 3)) : 1,
			items: [...parts].map((part) => ({
				part: `p${part}`,
				unitPrice: Math.round((rates[part]! * (0.7 + 0.7 * random())) / 10) * 10,
				...(random() < 0.33 ? { capacity: 1 + below(amounts[part]!) } : {})
			}))
		};
	});
	const pick = () => `m${below(size.members)}`;
	const apart = Array.from({ length: size.apart }, (): [string, string] => [pick(), pick()]);
	return {
		kind: 'tender',
		members,
		parts: amounts.map((amount, at) => ({ id: `p${at}`, amount, split: at % 5 > 0 })),
		offers,
		conditions: {
			sectors: SECTORS,
			leader: true,
			minSocialEconomyPercent: 40,
			maxMembers: Math.max(5, Math.round(size.members / 6)),
			apart: apart.filter(([a, b]) => a !== b)
		},
		seed
	};
}

import fc from 'fast-check';
import type { CubeInput } from './input.ts';
import { seededRandom } from '../random.ts';

type TermsList = ('gift' | 'exchange' | 'paid')[];

// Mostly exchange, so that swaps and rings compete with what is direct.
const terms: TermsList[] = [
	['exchange'],
	['exchange'],
	['gift', 'exchange'],
	['exchange', 'paid'],
	['gift', 'exchange', 'paid'],
	['paid']
];

/**
 * Clusters small enough for trying everything, with every field of the input in use. Drawn from a seed
 * and not field by field: independent fields hardly ever close a ring.
 */
export const smallCluster: fc.Arbitrary<CubeInput> = fc
	.noBias(fc.nat({ max: 1_000_000 }))
	.map(drawCluster);

function drawCluster(seed: number): CubeInput {
	const random = seededRandom(seed);
	const pick = <Item>(...items: Item[]): Item => items[Math.floor(random() * items.length)]!;
	const members = Array.from({ length: pick(2, 3, 3, 4, 4) }, (_, index) => ({
		id: `m${index}`,
		maxPartnerships: pick(...Array<undefined>(8).fill(undefined), 3, 2, 1, 0)
	}));
	const memberId = () => pick(...members).id;
	const offers = Array.from({ length: pick(2, 5, 6, 6, 7, 7) }, (_, index) => ({
		id: `o${index}`,
		member: memberId(),
		capacity: pick(0, 1, 1, 1, 1, 1, 2, 2, 3),
		terms: pick(...terms)
	}));
	const needs = Array.from({ length: pick(2, 5, 6, 6, 7, 7) }, (_, index) => ({
		id: `n${index}`,
		member: memberId(),
		priority: pick(1 as const, 2 as const, 3 as const),
		quantity: pick(1, 1, 1, 1, 1, 1, 2),
		terms: pick(...terms)
	}));
	const pairs = needs.flatMap((need) =>
		offers.map((offer) => ({ need: need.id, offer: offer.id, mine: need.member === offer.member }))
	);
	const fits = pairs
		.filter(({ mine }) => random() < (mine ? 0.1 : 0.7))
		.map(({ need, offer }) => ({
			need,
			offer,
			score: pick(0.2, 0.5, 0.5, 0.6, 0.7, 0.8, 0.9, 1),
			...(random() < 0.05 ? { blocked: 'dates' } : {})
		}));
	return {
		members,
		offers,
		needs,
		fits,
		settings: {
			ringLength: pick(1, 2, 3, 3, 3, 4, 4),
			maxPartnerships: pick(1, 2, 2, 3, 4),
			excluded: fits.filter(() => random() < 0.05).map(({ need, offer }) => ({ need, offer }))
		}
	};
}

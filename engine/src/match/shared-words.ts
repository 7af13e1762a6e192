import { fold } from './fold.ts';
import type { Reason } from './reasons.ts';
import { featureOf } from './features.ts';
import type { TextVector } from './text-vector.ts';

const most = 2;
/** A second pair of words is worth naming only if it carries this share of the first one's weight. */
const worthNaming = 0.35;

/**
 * Which words of an offer met which of a need: at most two pairs, heaviest first; if only their
 * category met, that one. Cost: linear in the features of the two texts.
 */
export function sharedWords(offer: TextVector, need: TextVector): Reason[] {
	const pairs = new Map<number, { weight: number; same: boolean }>();
	let category = -1;
	let heaviest = 0;
	for (let a = 0, b = 0; a < offer.ids.length && b < need.ids.length;) {
		const id = offer.ids[a] as number;
		const other = need.ids[b] as number;
		if (id === other) {
			const weight = (offer.weights[a] as number) * (need.weights[b] as number);
			const { sort } = featureOf(id);
			if (sort === 'category' && weight > heaviest) {
				heaviest = weight;
				category = id;
			} else if (sort === 'concept' || sort === 'word') {
				const key = (offer.source[a] as number) * 65536 + (need.source[b] as number);
				const pair = pairs.get(key) ?? { weight: 0, same: false };
				pair.weight += weight;
				pair.same ||= sort === 'word';
				pairs.set(key, pair);
			}
			a++;
			b++;
		} else if (id < other) a++;
		else b++;
	}
	const heavy = [...pairs].sort((x, y) => y[1].weight - x[1].weight || x[0] - y[0]);
	const least = (heavy[0]?.[1].weight ?? 0) * worthNaming;
	const reasons: Reason[] = [];
	const said = new Set<string>();
	for (const [key, { weight, same }] of heavy) {
		const offered = offer.labels[Math.floor(key / 65536)]!;
		const needed = need.labels[key % 65536]!;
		if (reasons.length === most || weight < least) break;
		if (said.has(fold(offered)) || said.has(fold(needed))) continue;
		said.add(fold(offered)).add(fold(needed));
		reasons.push({ code: 'words', offer: offered, need: needed, how: same ? 'same' : 'concept' });
	}
	if (reasons.length > 0 || category < 0) return reasons;
	return [{ code: 'category', category: featureOf(category).id }];
}

import type { CubeInput, CubeResult, MissingCandidate } from '@klaster/engine/cube';

/** Each candidate costs a solve of its own, so only those with most to win are tried. */
const MOST = 12;

/**
 * Offers worth trying as the missing piece: one for each category of needs that the solve left over,
 * large enough for all of them, in the town where most of them are. Those with the most pressing needs
 * come first. Cost: linear in the needs.
 */
export function missingPieceCandidates(
	{ needs }: Pick<CubeInput, 'needs'>,
	{ leftOver }: Pick<CubeResult, 'leftOver'>,
	townOf: ReadonlyMap<string, string>
): MissingCandidate[] {
	const left = new Set(leftOver.map(({ need }) => need));
	const unserved = needs.filter(({ id, category }) => category && left.has(id));
	const pressing = (list: CubeInput['needs']) =>
		list.reduce((sum, { priority = 2 }) => sum + priority, 0);
	return [...Map.groupBy(unserved, (need) => need.category!)]
		.sort(([a, some], [b, others]) => pressing(others) - pressing(some) || (a < b ? -1 : 1))
		.slice(0, MOST)
		.map(([category, wanted]) => {
			const place = mostFrequent(wanted.flatMap(({ member }) => townOf.get(member) ?? []));
			return {
				category,
				capacity: wanted.reduce((sum, { quantity = 1 }) => sum + quantity, 0),
				...(place === undefined ? {} : { place }),
				fits: wanted.map(({ id }) => ({ need: id, score: 1 }))
			};
		});
}

function mostFrequent(words: readonly string[]): string | undefined {
	const counted = [...Map.groupBy(words, (word) => word)];
	return counted.sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))[0]?.[0];
}

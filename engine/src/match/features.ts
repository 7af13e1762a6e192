import { conceptIndex } from './concept-index.ts';
import { categories, categoryGroups } from './taxonomy.ts';

/** Features are numbered in ranges: concepts from 0, then these, the last two by hashes. */
export const firstCategory = 1 << 20;
export const firstGroup = firstCategory + 4096;
export const firstWord = 1 << 23;
export const firstGram = 1 << 24;
const groupIds = categoryGroups.map(({ id }) => id);
/** The feature of each category, by the category's id. */
export const categoryFeature = new Map(categories.map(({ id }, at) => [id, firstCategory + at]));
/** The feature of each category's group, by the category's id. */
export const groupFeature = new Map(
	categories.map(({ id, group }) => [id, firstGroup + groupIds.indexOf(group)])
);

/** What sort of feature an id is; the id of a category or concept can be told back. */
export function featureOf(id: number): {
	sort: 'concept' | 'category' | 'group' | 'word';
	id: string;
} {
	if (id >= firstWord) return { sort: 'word', id: '' };
	if (id >= firstGroup) return { sort: 'group', id: categoryGroups[id - firstGroup]!.id };
	if (id >= firstCategory) return { sort: 'category', id: categories[id - firstCategory]!.id };
	return { sort: 'concept', id: conceptIndex().concepts[id]!.id };
}

/** The weight of one feature of a text. */
export interface Feature {
	weight: number;
	/** The token that brought most of it, and how much. */
	source: number;
	most: number;
}

/** The features of a text while they are gathered. */
export class Features extends Map<number, Feature> {
	add(id: number, weight: number, source: number): void {
		const known = this.get(id);
		if (!known) {
			this.set(id, { weight, source, most: weight });
			return;
		}
		known.weight += weight;
		if (weight > known.most) {
			known.most = weight;
			known.source = source;
		}
	}
}

import { categories, categoryGroups, categoryOf, findCategory } from '@klaster/engine/match';
import { fold } from '#platform/domain/text.ts';
import type { Locale } from '#platform/server/context.ts';

/** From this share of a text's meaning on a category is worth suggesting as the one. */
const CLEAR = 0.35;

/** The category that the words of an offer or a need speak of; null when none stands out. */
export function guessCategory(text: string, locale: Locale): string | null {
	const [likeliest] = categoryOf(text, locale);
	return likeliest && likeliest.score >= CLEAR ? likeliest.category : null;
}

export const isCategory = (id: string): boolean => findCategory(id) !== undefined;

/** A category's name in the reader's language; null for none. */
export const categoryName = (id: string | null, locale: Locale): string | null =>
	id === null ? null : (findCategory(id)?.label[locale] ?? null);

/** The category that people name, in whatever language, or by its id; undefined when there is none. */
export const categoryOfName = (name: string): string | undefined => idsByName.get(fold(name));

const idsByName = new Map(
	categories.flatMap(({ id, label }) =>
		[id, ...Object.values(label)].map((name) => [fold(name), id] as const)
	)
);

/** A category's names in all languages, for searching. */
export const categoryWords = (id: string | null): string =>
	id === null ? '' : Object.values(findCategory(id)?.label ?? {}).join(' ');

export interface CategoryOption {
	value: string;
	label: string;
	group: string;
}

/** All categories to choose from, by group, in the reader's language. */
export function categoryOptions(locale: Locale): CategoryOption[] {
	const groups = new Map(categoryGroups.map(({ id, label }) => [id, label[locale]]));
	return categories.map(({ id, group, label }) => ({
		value: id,
		label: label[locale],
		group: groups.get(group) ?? ''
	}));
}

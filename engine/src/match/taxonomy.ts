import taxonomy from './taxonomy.json' with { type: 'json' };
import type { Language } from './languages.ts';

/** A kind of thing that members offer and need. */
export interface Category {
	readonly id: string;
	readonly group: string;
	readonly label: Readonly<Record<Language, string>>;
	/** Codes of the Common Procurement Vocabulary 2008 (8 digits, without the check digit), where clear. */
	readonly cpv?: readonly string[];
	/** Divisions of PKD that mean the same in the 2007 and 2025 editions, or one of each, where clear. */
	readonly pkd?: readonly string[];
}

/** A family of categories, such as "green" for gardens, waste and energy. */
export interface CategoryGroup {
	readonly id: string;
	readonly label: Readonly<Record<Language, string>>;
}

export const categories: readonly Category[] = taxonomy.categories;
export const categoryGroups: readonly CategoryGroup[] = taxonomy.groups;

const byId = new Map(categories.map((category) => [category.id, category]));

/** The category of that id, if there is one. */
export function findCategory(id: string): Category | undefined {
	return byId.get(id);
}

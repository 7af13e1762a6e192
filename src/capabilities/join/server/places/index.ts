import { fold } from '#platform/domain/text.ts';
import { allTowns, type Town } from './gazetteer.ts';
import otherNames from './other-names.json' with { type: 'json' };
import postalRegions from './postal-regions.json' with { type: 'json' };

export { allTowns, type Town } from './gazetteer.ts';

/** The towns of one country by folded name, the most populous first; made when first asked for. */
const indexes = new Map<string, Map<string, Town[]>>();

function indexOf(country: string): Map<string, Town[]> {
	const known = indexes.get(country);
	if (known) return known;
	const index = new Map<string, Town[]>();
	for (const town of allTowns()) {
		if (town.country !== country) continue;
		const name = fold(town.name);
		index.set(name, [...(index.get(name) ?? []), town]);
	}
	indexes.set(country, index);
	return index;
}

/**
 * Where a town is, by its name in its own language or a neighbour's, with or without diacritics, and
 * its country (ISO 3166-1 alpha-2). Of several with the name it is the most populous in the part of
 * the country that the postal code names, else the most populous. Null for places that the list
 * (towns of about 1000 people and more) does not know.
 */
export function locate(town: string, country: string, postalCode?: string): Town | null {
	const index = indexOf(country);
	const name = fold(town);
	const own = (otherNames as Record<string, string>)[`${country} ${name}`];
	const found = index.get(own ? fold(own) : name) ?? index.get(withoutDistrict(town)) ?? [];
	const regions = regionsOf(country, postalCode);
	return found.find(({ region }) => regions.includes(region)) ?? found[0] ?? null;
}

/** "Cieszyn (Bobrek)", "Cieszyn, Rynek": the town comes first. */
const withoutDistrict = (town: string): string => fold(town.split(/[(,/]/)[0]!);

/** The parts of the country in which a postal code lies, by its first digit, the likeliest first. */
function regionsOf(country: string, postalCode: string | undefined): string[] {
	const byDigit = (postalRegions as Record<string, Record<string, string[]>>)[country];
	return byDigit?.[postalCode?.trim()[0] ?? ''] ?? [];
}

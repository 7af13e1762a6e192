import { fold } from '#platform/domain/text.ts';
import { kindOf, priorityOf, termsOf } from '../domain/import-words.ts';
import type { Listing } from '../domain/listing.ts';
import { categoryOfName } from './category.ts';

type Fields = Record<string, string | string[]>;

/**
 * The fields that a form would send for a table's row. What the row does not say stays as the known
 * listing has it.
 */
export function fieldsOfRow(
	cells: Readonly<Record<string, string>>,
	known: Listing | null
): Fields {
	const said = Object.entries(cells).filter(([, cell]) => known === null || cell.trim() !== '');
	const { kind, terms, category, priority, ...plain } = Object.fromEntries(said);
	return {
		...(known ? fieldsOfListing(known) : {}),
		...plain,
		...(kind !== undefined && { kind: kindOf(kind) }),
		...(terms !== undefined && { terms: termsOf(terms) }),
		...(category !== undefined && { category: categoryOfName(category) ?? fold(category) }),
		...(priority !== undefined && { priority: priorityOf(priority) })
	};
}

function fieldsOfListing(known: Listing): Fields {
	const amount = (money: { amount: number } | null | undefined) =>
		money ? (money.amount / 100).toFixed(2) : '';
	return {
		title: known.title,
		description: known.description,
		kind: known.kind,
		terms: known.terms,
		category: known.categoryGuessed ? '' : (known.category ?? ''),
		capacity: String(known.capacity),
		unit: known.unit ?? '',
		priceMin: amount(known.price?.min),
		priceMax: amount(known.price?.max),
		availableFrom: known.availableFrom ?? '',
		availableUntil: known.availableUntil ?? '',
		reachKm: known.reachKm === null ? '' : String(known.reachKm),
		priority: known.priority ? String(known.priority) : ''
	};
}

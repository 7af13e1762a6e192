import { invalid, ok, type Result } from '#platform/domain/result.ts';
import { refused } from '#platform/domain/problems.ts';
import { fold } from '#platform/domain/text.ts';
import type { Ctx } from '#platform/server/context.ts';
import type { ListingFacts, Priority, Side } from '../domain/listing.ts';
import { listingInput } from '../domain/schema.ts';
import { categoryWords, guessCategory, isCategory } from './category.ts';

/** What was said of an offer or a need; an offer has no priority. */
export type StatedFacts = Omit<ListingFacts, 'externalKey'> & { priority?: Priority };

/** The standard where a need's urgency was not said: it is needed. */
const NEEDED = 2;

/**
 * Reads the fields of a form or a file's row. A category that nobody chose is suggested from the
 * words. `currency` is that of typed prices: the cluster's, or what the listing had.
 */
export function readFacts(
	ctx: Pick<Ctx, 'cluster'>,
	side: Side,
	fields: Readonly<Record<string, unknown>>,
	currency = ctx.cluster.currency
): Result<StatedFacts> {
	const parsed = listingInput.safeParse(fields);
	if (!parsed.success) return refused(parsed.error);
	const { priceMin, priceMax, capacity, unit, category, priority, ...said } = parsed.data;
	if (category !== null && !isCategory(category)) return invalid({ category: 'choice' });
	const money = (amount: number | null) => (amount === null ? null : { amount, currency });
	const text = `${said.title}. ${said.description}`;
	return ok({
		...said,
		category: category ?? guessCategory(text, ctx.cluster.locale),
		categoryGuessed: category === null,
		capacity: capacity ?? 1,
		unit: unit === '' ? null : unit,
		price: (priceMin ?? priceMax) === null ? null : { min: money(priceMin), max: money(priceMax) },
		...(side === 'need' ? { priority: priority ?? NEEDED } : {})
	});
}

/** The folded words by which a list finds an offer or a need. */
export const wordsOf = (facts: Pick<StatedFacts, 'title' | 'description' | 'category' | 'unit'>) =>
	[
		...new Set(
			fold(
				`${facts.title} ${facts.description} ${categoryWords(facts.category)} ${facts.unit ?? ''}`
			).split(' ')
		)
	].join(' ');

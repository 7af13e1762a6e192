import type { Ctx } from '#platform/server/context.ts';
import type { ListFilter } from '../domain/list-filter.ts';
import type { Side } from '../domain/listing.ts';
import { categoryName } from './category.ts';
import { facets, listings } from './queries-listings.ts';

/** The list of offers or needs as its page shows it: the lines, and what they can be filtered by. */
export async function listPage(ctx: Ctx, side: Side, filter: ListFilter) {
	const found = await facets(ctx, side, filter.state);
	const named = found.category.map(({ value }): [string, string] => [
		value,
		categoryName(value, ctx.locale) ?? value
	]);
	return {
		filter,
		facets: found,
		categoryNames: Object.fromEntries(named),
		list: await listings(ctx, side, filter)
	};
}

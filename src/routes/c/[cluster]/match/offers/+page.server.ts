import {
	categoryName,
	facets,
	listings,
	readListFilter
} from '#capabilities/match/server/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const filter = readListFilter(url.searchParams);
	return locals.run(async (ctx) => {
		const found = await facets(ctx, 'offer', filter.state);
		const names = found.category.map(({ value }) => [
			value,
			categoryName(value, ctx.locale) ?? value
		]);
		return {
			filter,
			facets: found,
			categoryNames: Object.fromEntries(names) as Record<string, string>,
			list: await listings(ctx, 'offer', filter)
		};
	});
};

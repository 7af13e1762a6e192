import { search } from '#capabilities/search.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const words = (url.searchParams.get('q') ?? '').slice(0, 200);
	return { words, results: await locals.run((ctx) => search(ctx, words)) };
};

import { directory, directoryFilter } from '#capabilities/join/server/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	directory: await locals.run((ctx) => directory(ctx, directoryFilter(url.searchParams))),
	base: `/c/${params.cluster}/join`
});

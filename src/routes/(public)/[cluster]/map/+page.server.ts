import { mapRange, memberMap } from '#capabilities/join/server/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { MAP_TILES_URL: tiles } = locals.app.env;
	return {
		map: await locals.run((ctx) => memberMap(ctx, mapRange(url.searchParams), tiles)),
		base: `/${params.cluster}/members`
	};
};

import { directory, directoryFilter } from '#capabilities/join/server/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const filter = directoryFilter(url.searchParams);
	return {
		directory: await locals.run((ctx) => directory({ ...ctx, actor: { kind: 'visitor' } }, filter)),
		zone: locals.cluster.timeZone,
		base: `/${params.cluster}`
	};
};

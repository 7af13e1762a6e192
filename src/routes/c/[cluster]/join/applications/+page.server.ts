import { applicationList } from '#capabilities/join/server/index.ts';
import { found } from '#platform/server/http.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	...found(await locals.run(applicationList)),
	zone: locals.cluster.timeZone,
	base: `/c/${params.cluster}/join/applications`
});

import { clustersListed, clustersOfPerson } from '#platform/server/clusters.ts';
import { mayStart } from '#platform/server/start-cluster.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const clusters = await clustersListed();
	return {
		clusters,
		mine: locals.person ? await clustersOfPerson(locals.person.id) : [],
		mayStart: await mayStart(locals.person?.id),
		// The demo is for looking round before there is anything real.
		demo: clusters.every(({ demo }) => demo)
	};
};

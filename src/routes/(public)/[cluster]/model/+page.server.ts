import { modelPage } from '#capabilities/replicate/server/index.ts';
import { found } from '#platform/server/http.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	view: found(await locals.run(modelPage)),
	base: `/${params.cluster}/model`,
	zone: locals.cluster.timeZone
});

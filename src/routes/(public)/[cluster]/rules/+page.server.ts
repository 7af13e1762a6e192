import { publicRulebook } from '#capabilities/agree/server/index.ts';
import { found } from '#platform/server/http.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	view: found(await locals.run(publicRulebook))
});

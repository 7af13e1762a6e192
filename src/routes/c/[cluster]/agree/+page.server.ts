import { agreeOverview } from '#capabilities/agree/server/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	view: await locals.run(agreeOverview)
});

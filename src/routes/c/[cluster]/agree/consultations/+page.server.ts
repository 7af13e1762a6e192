import { consultationList } from '#capabilities/agree/server/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	list: await locals.run(consultationList),
	base: `/c/${params.cluster}/agree`
});

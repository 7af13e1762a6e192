import { decisionList } from '#capabilities/agree/server/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	list: await locals.run((ctx) => decisionList(ctx, Object.fromEntries(url.searchParams))),
	base: `/c/${params.cluster}/agree`
});

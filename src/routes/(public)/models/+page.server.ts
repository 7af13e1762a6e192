import { modelCatalogue } from '#capabilities/replicate/server/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => ({
	view: await modelCatalogue(url.searchParams.get('about'))
});

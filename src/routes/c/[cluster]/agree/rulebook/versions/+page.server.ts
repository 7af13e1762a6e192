import { versionList } from '#capabilities/agree/server/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	versions: await locals.run(versionList),
	/** A day on which nothing was in force. */
	none: /^\d{4}-\d\d-\d\d$/.test(url.searchParams.get('none') ?? '')
});

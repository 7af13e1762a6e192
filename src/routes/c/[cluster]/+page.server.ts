import { home } from '#capabilities/all.ts';
import { history } from '#platform/server/audit.ts';
import { latestWords } from '#capabilities/history-words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) =>
	locals.run(async (ctx) => ({
		...(await home(ctx)),
		latest: latestWords(await history(ctx, { limit: 100 }), 5)
	}));

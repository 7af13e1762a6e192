import { home } from '#capabilities/all.ts';
import { history } from '#platform/server/audit.ts';
import { historyWords } from '#capabilities/history-words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) =>
	locals.run(async (ctx) => ({
		...(await home(ctx)),
		latest: (await history(ctx, { limit: 5 })).map(historyWords)
	}));

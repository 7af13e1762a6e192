import { error } from '@sveltejs/kit';
import { historyWords } from '#capabilities/history-words.ts';
import { firstBrokenEntry, history } from '#platform/server/audit.ts';
import { isCoordinator } from '#platform/server/context.ts';
import type { PageServerLoad } from './$types';

const PAGE = 50;

export const load: PageServerLoad = async ({ locals, url }) => {
	if (!isCoordinator(locals.actor)) error(404);
	const before = Number(url.searchParams.get('before')) || undefined;
	return locals.run(async (ctx) => {
		const lines = await history(ctx, { limit: PAGE, ...(before ? { before } : {}) });
		return {
			lines: lines.map(historyWords),
			older: lines.length === PAGE ? lines.at(-1)!.seq : null,
			broken: before ? null : await firstBrokenEntry(ctx)
		};
	});
};

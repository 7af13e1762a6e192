import { listPage, readListFilter } from '#capabilities/match/server/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) =>
	locals.run((ctx) => listPage(ctx, 'offer', readListFilter(url.searchParams)));

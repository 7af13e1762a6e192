import { applicationFormOf } from '#capabilities/join/server/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	decides: (await locals.run(async (ctx) => applicationFormOf(ctx))).decides,
	cluster: { slug: locals.cluster.slug, name: locals.cluster.name },
	reference: /^[0-9A-F]{8}$/.exec(url.searchParams.get('reference') ?? '')?.[0] ?? null
});

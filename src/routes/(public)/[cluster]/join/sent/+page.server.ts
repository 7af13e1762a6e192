import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => ({
	cluster: { slug: locals.cluster.slug, name: locals.cluster.name },
	reference: /^[0-9A-F]{8}$/.exec(url.searchParams.get('reference') ?? '')?.[0] ?? null
});

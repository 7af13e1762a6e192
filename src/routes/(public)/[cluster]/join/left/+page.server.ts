import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({
	cluster: { slug: locals.cluster.slug, name: locals.cluster.name }
});

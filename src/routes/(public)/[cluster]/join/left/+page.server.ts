import type { PageServerLoad } from './$types';

export const csr = false;

export const load: PageServerLoad = ({ locals }) => ({
	cluster: { slug: locals.cluster.slug, name: locals.cluster.name }
});

import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => ({
	cluster: locals.cluster && { slug: locals.cluster.slug, name: locals.cluster.name },
	person: locals.person ? { name: locals.person.name } : null
});

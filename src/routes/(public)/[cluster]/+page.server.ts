import { publicFace } from '#capabilities/join/server/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	face: await locals.run(publicFace),
	base: `/${params.cluster}`
});

import { cubeView } from '#capabilities/match/server/index.ts';
import { systemClock } from '#platform/domain/clock.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	view: await locals.run(cubeView),
	at: systemClock.now(),
	base: `/c/${params.cluster}`
});

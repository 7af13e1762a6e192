import { amendmentList, headVersion } from '#capabilities/agree/server/index.ts';
import type { PageServerLoad } from './$types';

const states = { open: { open: true }, ended: { open: false }, all: {} } as const;

export const load: PageServerLoad = async ({ locals, url }) => {
	const wanted = url.searchParams.get('state');
	const state = wanted === 'ended' || wanted === 'all' ? wanted : 'open';
	return locals.run(async (ctx) => ({
		state: state as keyof typeof states,
		amendments: await amendmentList(ctx, states[state]),
		open: (await amendmentList(ctx, states.open)).length,
		rulebook: (await headVersion(ctx)) !== null
	}));
};

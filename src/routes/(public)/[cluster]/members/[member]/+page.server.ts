import { publicMember } from '#capabilities/join/server/index.ts';
import { publicListings } from '#capabilities/match/server/index.ts';
import { found } from '#platform/server/http.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) =>
	locals.run(async (ctx) => ({
		member: found(await publicMember(ctx, params.member)),
		listings: await publicListings(ctx, params.member),
		base: `/${params.cluster}/members`
	}));

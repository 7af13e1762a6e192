import { signingList, versionList } from '#capabilities/agree/server/index.ts';
import { found } from '#platform/server/http.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) =>
	locals.run(async (ctx) => ({
		list: found(await signingList(ctx)),
		held: (await versionList(ctx)).filter(({ holding }) => holding !== null)
	}));

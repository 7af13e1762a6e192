import { catalogue, versionDiff, versionList } from '#capabilities/agree/server/index.ts';
import { found } from '#platform/server/http.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const [from, to] = [url.searchParams.get('from'), url.searchParams.get('to')];
	return locals.run(async (ctx) => {
		const versions = await versionList(ctx);
		const newest = versions[0]?.number ?? 0;
		const diff = await versionDiff(ctx, from ?? Math.max(1, newest - 1), to ?? newest);
		return {
			diff: found(diff),
			numbers: versions.map(({ number }) => number),
			catalogue: catalogue()
		};
	});
};

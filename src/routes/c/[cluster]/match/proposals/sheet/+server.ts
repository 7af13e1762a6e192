import { m } from '#messages';
import { proposalList } from '#capabilities/match/server/index.ts';
import { proposalColumns, proposalRows } from '#capabilities/match/ui/index.ts';
import { sheetResponse } from '#platform/server/sheets/response.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, url }) => {
	const query = Object.fromEntries(url.searchParams);
	const { proposals } = await locals.run((ctx) => proposalList(ctx, query, { whole: true }));
	const title = m.cube_proposals_title();
	const format = query.format === 'xlsx' ? 'xlsx' : 'csv';
	return sheetResponse(
		format,
		title,
		title,
		proposalColumns(locals.cluster.timeZone),
		proposalRows(proposals)
	);
};

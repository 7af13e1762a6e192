import { m } from '#messages';
import { partnershipList } from '#capabilities/match/server/index.ts';
import { partnershipColumns, partnershipRows } from '#capabilities/match/ui/index.ts';
import { sheetResponse } from '#platform/server/sheets/response.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, url }) => {
	const query = Object.fromEntries(url.searchParams);
	const { partnerships } = await locals.run((ctx) => partnershipList(ctx, query));
	const title = m.cube_partnerships_title();
	const format = query.format === 'xlsx' ? 'xlsx' : 'csv';
	return sheetResponse(
		format,
		title,
		title,
		partnershipColumns(locals.cluster.timeZone),
		partnershipRows(partnerships)
	);
};

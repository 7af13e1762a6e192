import { m } from '#messages';
import { directoryFilter, exportMembers } from '#capabilities/join/server/index.ts';
import { found } from '#platform/server/http.ts';
import { sheetFormat, sheetResponse } from '#platform/server/sheets/index.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params, url }) => {
	const format = found(sheetFormat(params.format));
	const filter = directoryFilter(url.searchParams);
	const { columns, rows } = await locals.run((ctx) => exportMembers(ctx, filter));
	return sheetResponse(format, m.register_file_name(), m.register_title(), columns, rows);
};

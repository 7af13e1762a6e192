import { m } from '#messages';
import { memberRecipe } from '#capabilities/join/server/index.ts';
import { found } from '#platform/server/http.ts';
import { sheetFormat, templateResponse } from '#platform/server/sheets/index.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
	const format = found(sheetFormat(params.format));
	found(await locals.run(async (ctx) => memberRecipe.may(ctx) || null));
	return templateResponse(
		memberRecipe,
		format,
		`${m.register_file_name()}-${m.sheet_template_name()}`
	);
};

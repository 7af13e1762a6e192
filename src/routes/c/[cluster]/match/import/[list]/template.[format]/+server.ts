import { m } from '#messages';
import { recipeOf } from '#capabilities/match/server/index.ts';
import { found } from '#platform/server/http.ts';
import { sheetFormat, templateResponse } from '#platform/server/sheets/index.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, params }) => {
	const format = found(sheetFormat(params.format));
	const recipe = found(recipeOf(params.list));
	found(await locals.run(async (ctx) => recipe.may(ctx) || null));
	const list = params.list === 'offers' ? m.match_offers() : m.match_needs();
	return templateResponse(recipe, format, `${list.toLowerCase()}-${m.sheet_template_name()}`);
};

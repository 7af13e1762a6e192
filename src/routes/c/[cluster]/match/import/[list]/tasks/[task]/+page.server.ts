import { redirect } from '@sveltejs/kit';
import { recipeOf } from '#capabilities/match/server/index.ts';
import { answer, found } from '#platform/server/http.ts';
import { cancelImport, importTask } from '#platform/server/sheets/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const recipe = found(recipeOf(params.list));
	return {
		task: found(await locals.run((ctx) => importTask(ctx, recipe, params.task))),
		list: params.list,
		base: `/c/${params.cluster}/match`
	};
};

export const actions: Actions = {
	cancel: async ({ request, locals, params, url }) => {
		const recipe = found(recipeOf(params.list));
		const form = await request.formData();
		const result = await locals.run((ctx) => cancelImport(ctx, recipe, params.task));
		if (!result.ok) return answer(result.error, form);
		redirect(303, url.pathname);
	}
};

import { redirect } from '@sveltejs/kit';
import { recipeOf } from '#capabilities/match/server/index.ts';
import { answer, found } from '#platform/server/http.ts';
import { begin, preview, queryOf } from '#platform/server/sheets/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const recipe = found(recipeOf(params.list));
	return {
		preview: found(
			await locals.run((ctx) => preview(ctx, recipe, params.upload, url.searchParams))
		),
		list: params.list,
		base: `/c/${params.cluster}/match`
	};
};

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const recipe = found(recipeOf(params.list));
		const form = await request.formData();
		const result = await locals.run((ctx) => begin(ctx, recipe, params.upload, queryOf(form)));
		if (!result.ok) return answer(result.error, form);
		const { taskId } = result.value;
		redirect(303, `/c/${params.cluster}/match/import/${params.list}/tasks/${taskId}`);
	}
};

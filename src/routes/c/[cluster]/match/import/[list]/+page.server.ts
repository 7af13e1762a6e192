import { redirect } from '@sveltejs/kit';
import { recipeOf } from '#capabilities/match/server/index.ts';
import { answer, found } from '#platform/server/http.ts';
import { limits, upload, uploadedForm } from '#platform/server/sheets/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const recipe = found(recipeOf(params.list));
	found(await locals.run(async (ctx) => recipe.may(ctx) || null));
	return { rows: limits.rows, list: params.list, base: `/c/${params.cluster}/match` };
};

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const recipe = found(recipeOf(params.list));
		const form = await uploadedForm(request);
		if (!form.ok) return answer(form.error, new FormData());
		const result = await locals.run((ctx) => upload(ctx, recipe, form.value));
		if (!result.ok) return answer(result.error, form.value);
		redirect(303, `/c/${params.cluster}/match/import/${params.list}/${result.value.id}`);
	}
};

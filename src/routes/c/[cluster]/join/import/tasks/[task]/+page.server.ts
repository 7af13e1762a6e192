import { redirect } from '@sveltejs/kit';
import { memberRecipe } from '#capabilities/join/server/index.ts';
import { answer, found } from '#platform/server/http.ts';
import { cancelImport, importTask } from '#platform/server/sheets/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	return {
		task: found(await locals.run((ctx) => importTask(ctx, memberRecipe, params.task))),
		base: `/c/${params.cluster}/join`
	};
};

export const actions: Actions = {
	cancel: async ({ request, locals, params, url }) => {
		const form = await request.formData();
		const result = await locals.run((ctx) => cancelImport(ctx, memberRecipe, params.task));
		if (!result.ok) return answer(result.error, form);
		redirect(303, url.pathname);
	}
};

import { redirect } from '@sveltejs/kit';
import { memberRecipe } from '#capabilities/join/server/index.ts';
import { answer, found } from '#platform/server/http.ts';
import { begin, preview, queryOf } from '#platform/server/sheets/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	preview: found(
		await locals.run((ctx) => preview(ctx, memberRecipe, params.upload, url.searchParams))
	),
	base: `/c/${params.cluster}/join`
});

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const form = await request.formData();
		const result = await locals.run((ctx) =>
			begin(ctx, memberRecipe, params.upload, queryOf(form))
		);
		if (!result.ok) return answer(result.error, form);
		redirect(303, `/c/${params.cluster}/join/import/tasks/${result.value.taskId}`);
	}
};

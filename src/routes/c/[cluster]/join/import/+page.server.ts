import { redirect } from '@sveltejs/kit';
import { memberRecipe } from '#capabilities/join/server/index.ts';
import { answer, found } from '#platform/server/http.ts';
import { limits, uploadedForm, upload } from '#platform/server/sheets/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	found(await locals.run(async (ctx) => memberRecipe.may(ctx) || null));
	return { rows: limits.rows, base: `/c/${params.cluster}/join` };
};

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const form = await uploadedForm(request);
		if (!form.ok) return answer(form.error, new FormData());
		const result = await locals.run((ctx) => upload(ctx, memberRecipe, form.value));
		if (!result.ok) return answer(result.error, form.value);
		redirect(303, `/c/${params.cluster}/join/import/${result.value.id}`);
	}
};

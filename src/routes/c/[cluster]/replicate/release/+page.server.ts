import { redirect } from '@sveltejs/kit';
import { catalogue } from '#capabilities/agree/server/index.ts';
import { releaseForm, releaseModel } from '#capabilities/replicate/server/index.ts';
import { answer, fieldsOf, found } from '#platform/server/http.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	given: found(await locals.run(releaseForm)),
	catalogue: catalogue()
});

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const form = await request.formData();
		const result = await locals.run((ctx) => releaseModel(ctx, fieldsOf(form)));
		if (!result.ok) return answer(result.error, form);
		redirect(303, `/c/${params.cluster}/replicate?done=released`);
	}
};

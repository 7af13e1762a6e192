import { redirect } from '@sveltejs/kit';
import { editNeed, editListingForm } from '#capabilities/match/server/index.ts';
import { answer, fieldsOf, found } from '#platform/server/http.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	given: found(await locals.run((ctx) => editListingForm(ctx, 'need', params.id)))
});

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const form = await request.formData();
		const result = await locals.run((ctx) => editNeed(ctx, params.id, fieldsOf(form)));
		if (!result.ok) return answer(result.error, form);
		redirect(303, `/c/${params.cluster}/match/needs/${params.id}?done=changed`);
	}
};

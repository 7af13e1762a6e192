import { redirect } from '@sveltejs/kit';
import { openSigning, signingForm } from '#capabilities/agree/server/index.ts';
import { answer, fieldsOf, found } from '#platform/server/http.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	start: found(await locals.run((ctx) => signingForm(ctx, url.searchParams.get('decision'))))
});

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const form = await request.formData();
		const result = await locals.run((ctx) => openSigning(ctx, fieldsOf(form)));
		if (!result.ok) return answer(result.error, form);
		redirect(303, `/c/${params.cluster}/agree/signatures/${result.value.id}?done=opened`);
	}
};

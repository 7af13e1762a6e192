import { redirect } from '@sveltejs/kit';
import { newConsultation, openConsultation } from '#capabilities/agree/server/index.ts';
import { answer, fieldsOf, found } from '#platform/server/http.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const options = {
		follows: url.searchParams.get('follows'),
		clause: url.searchParams.get('clause')
	};
	return {
		given: found(await locals.run((ctx) => newConsultation(ctx, options))),
		base: `/c/${params.cluster}/agree/consultations`
	};
};

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const form = await request.formData();
		const result = await locals.run((ctx) => openConsultation(ctx, fieldsOf(form)));
		if (!result.ok) return answer(result.error, form);
		redirect(303, `/c/${params.cluster}/agree/consultations/${result.value.id}?done=opened`);
	}
};

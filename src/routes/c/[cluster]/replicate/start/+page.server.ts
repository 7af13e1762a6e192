import { redirect } from '@sveltejs/kit';
import {
	receiveModel,
	sentModel,
	startForm,
	startFromModel
} from '#capabilities/replicate/server/index.ts';
import { answer, fieldsOf, found } from '#platform/server/http.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	given: found(await locals.run((ctx) => startForm(ctx, url.searchParams.get('model'))))
});

export const actions: Actions = {
	read: async ({ request, locals, url }) => {
		const form = await request.formData();
		const bytes = await sentModel(form);
		const result = await locals.run((ctx) => receiveModel(ctx, bytes));
		if (!result.ok) return answer(result.error, form);
		redirect(303, `${url.pathname}?model=${result.value.id}`);
	},
	start: async ({ request, locals, params }) => {
		const form = await request.formData();
		const result = await locals.run((ctx) => startFromModel(ctx, fieldsOf(form)));
		if (!result.ok) return answer(result.error, form);
		redirect(303, `/c/${params.cluster}/agree/rulebook?done=founded`);
	}
};

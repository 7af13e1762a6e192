import { redirect } from '@sveltejs/kit';
import {
	acceptAmendment,
	amendmentPage,
	rejectAmendment,
	withdrawAmendment
} from '#capabilities/agree/server/index.ts';
import { answer, fieldsOf, found } from '#platform/server/http.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	view: found(await locals.run((ctx) => amendmentPage(ctx, params.amendment)))
});

export const actions: Actions = {
	accept: async ({ request, locals, params, url }) => {
		const form = await request.formData();
		const fields = fieldsOf(form);
		const result = await locals.run((ctx) => acceptAmendment(ctx, params.amendment, fields));
		if (!result.ok) return answer(result.error, form);
		redirect(303, `${url.pathname}?done=accepted&made=${result.value.version}`);
	},
	reject: async ({ request, locals, params, url }) => {
		const form = await request.formData();
		const fields = fieldsOf(form);
		const result = await locals.run((ctx) => rejectAmendment(ctx, params.amendment, fields));
		if (!result.ok) return answer(result.error, form);
		redirect(303, `${url.pathname}?done=rejected`);
	},
	withdraw: async ({ request, locals, params, url }) => {
		const form = await request.formData();
		const result = await locals.run((ctx) => withdrawAmendment(ctx, params.amendment));
		if (!result.ok) return answer(result.error, form);
		redirect(303, `${url.pathname}?done=withdrawn`);
	}
};

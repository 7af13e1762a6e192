import { redirect } from '@sveltejs/kit';
import {
	replicateOverview,
	setConsent,
	withdrawRelease
} from '#capabilities/replicate/server/index.ts';
import { answer, fieldsOf } from '#platform/server/http.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	view: await locals.run(replicateOverview)
});

export const actions: Actions = {
	withdraw: async ({ request, locals, url }) => {
		const form = await request.formData();
		const result = await locals.run((ctx) => withdrawRelease(ctx, fieldsOf(form)));
		if (!result.ok) return answer(result.error, form);
		redirect(303, `${url.pathname}?done=withdrawn`);
	},
	consent: async ({ request, locals, url }) => {
		const form = await request.formData();
		const result = await locals.run((ctx) => setConsent(ctx, fieldsOf(form)));
		if (!result.ok) return answer(result.error, form);
		redirect(303, `${url.pathname}?done=consent`);
	}
};

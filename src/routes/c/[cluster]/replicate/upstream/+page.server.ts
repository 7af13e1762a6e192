import { redirect } from '@sveltejs/kit';
import {
	receiveModel,
	sentModel,
	takeOver,
	upstreamChanges
} from '#capabilities/replicate/server/index.ts';
import { answer, fieldsOf } from '#platform/server/http.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	view: await locals.run(upstreamChanges)
});

export const actions: Actions = {
	read: async ({ request, locals, url }) => {
		const form = await request.formData();
		const bytes = await sentModel(form);
		const result = await locals.run((ctx) => receiveModel(ctx, bytes));
		if (!result.ok) return answer(result.error, form);
		redirect(303, `${url.pathname}?done=received`);
	},
	take: async ({ request, locals, params }) => {
		const form = await request.formData();
		const result = await locals.run((ctx) => takeOver(ctx, fieldsOf(form)));
		if (!result.ok) return answer(result.error, form);
		redirect(303, `/c/${params.cluster}/agree/amendments/${result.value.amendment}?done=proposed`);
	}
};

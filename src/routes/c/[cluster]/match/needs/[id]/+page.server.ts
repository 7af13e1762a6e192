import { redirect } from '@sveltejs/kit';
import {
	closeNeed,
	listingPage,
	proposeFromFit,
	reopenNeed
} from '#capabilities/match/server/index.ts';
import { answer, fieldsOf, found } from '#platform/server/http.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	view: found(await locals.run((ctx) => listingPage(ctx, 'need', params.id)))
});

export const actions: Actions = {
	close: async ({ request, locals, params }) => {
		const form = await request.formData();
		const result = await locals.run((ctx) => closeNeed(ctx, params.id, fieldsOf(form)));
		if (!result.ok) return answer(result.error, form);
		redirect(303, `/c/${params.cluster}/match/needs/${params.id}?done=closed`);
	},
	reopen: async ({ request, locals, params }) => {
		const form = await request.formData();
		const result = await locals.run((ctx) => reopenNeed(ctx, params.id));
		if (!result.ok) return answer(result.error, form);
		redirect(303, `/c/${params.cluster}/match/needs/${params.id}?done=reopened`);
	},
	propose: async ({ request, locals, params }) => {
		const form = await request.formData();
		const result = await locals.run((ctx) => proposeFromFit(ctx, fieldsOf(form)));
		if (!result.ok) return answer(result.error, form);
		redirect(303, `/c/${params.cluster}/match/proposals/${result.value.id}`);
	}
};

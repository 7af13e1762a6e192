import { redirect } from '@sveltejs/kit';
import {
	cancelRefit,
	chaseEmptyProfiles,
	matchOverview,
	matchRulesNow,
	proposeFromFit,
	refit
} from '#capabilities/match/server/index.ts';
import { localPath } from '#platform/domain/waiting.ts';
import { answer, fieldsOf } from '#platform/server/http.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	view: await locals.run(matchOverview),
	again: await locals.run(async (ctx) => matchRulesNow(ctx).chaseAgainAfterDays)
});

export const actions: Actions = {
	chase: async ({ request, locals, params }) => {
		const form = await request.formData();
		const result = await locals.run(chaseEmptyProfiles);
		if (!result.ok) return answer(result.error, form);
		const to = `/c/${params.cluster}/match?done=chased&letters=${result.value}`;
		redirect(303, localPath(form.get('to'), to));
	},
	fit: async ({ request, locals, params }) => {
		const form = await request.formData();
		const result = await locals.run(refit);
		if (!result.ok) return answer(result.error, form);
		redirect(303, `/c/${params.cluster}/match`);
	},
	cancelFits: async ({ request, locals, params }) => {
		const form = await request.formData();
		const result = await locals.run(cancelRefit);
		if (!result.ok) return answer(result.error, form);
		redirect(303, `/c/${params.cluster}/match`);
	},
	propose: async ({ request, locals, params }) => {
		const form = await request.formData();
		const result = await locals.run((ctx) => proposeFromFit(ctx, fieldsOf(form)));
		if (!result.ok) return answer(result.error, form);
		redirect(303, `/c/${params.cluster}/match/proposals/${result.value.id}`);
	}
};

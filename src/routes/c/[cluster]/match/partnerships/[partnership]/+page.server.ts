import { redirect } from '@sveltejs/kit';
import {
	endPartnership,
	partnershipPage,
	recordOutcome
} from '#capabilities/match/server/index.ts';
import { localPath } from '#platform/domain/waiting.ts';
import { answer, fieldsOf, found } from '#platform/server/http.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	...found(await locals.run((ctx) => partnershipPage(ctx, params.partnership))),
	base: `/c/${params.cluster}`
});

export const actions: Actions = {
	outcome: async ({ locals, params, request }) => {
		const form = await request.formData();
		const fields = { ...fieldsOf(form), partnershipId: params.partnership };
		const result = await locals.run((ctx) => recordOutcome(ctx, fields));
		if (!result.ok) return answer(result.error, form);
		redirect(303, localPath(form.get('to'), '?done=recorded'));
	},
	end: async ({ locals, params, request }) => {
		const form = await request.formData();
		const input = { partnershipId: params.partnership };
		const result = await locals.run((ctx) => endPartnership(ctx, input));
		if (!result.ok) return answer(result.error, form);
		redirect(303, '?done=ended');
	}
};

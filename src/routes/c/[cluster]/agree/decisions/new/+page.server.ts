import { redirect } from '@sveltejs/kit';
import { decisionForm, openDecision, reopenAs } from '#capabilities/agree/server/index.ts';
import { answer, fieldsOf, found } from '#platform/server/http.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const asked = {
		supersedes: url.searchParams.get('supersedes'),
		version: url.searchParams.get('version')
	};
	return {
		given: found(await locals.run((ctx) => decisionForm(ctx, asked))),
		base: `/c/${params.cluster}/agree`
	};
};

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const form = await request.formData();
		const fields = fieldsOf(form);
		const open = fields.supersedes ? reopenAs : openDecision;
		const result = await locals.run((ctx) => open(ctx, fields));
		if (!result.ok) return answer(result.error, form);
		redirect(303, `/c/${params.cluster}/agree/decisions/${result.value}?done=opened`);
	}
};

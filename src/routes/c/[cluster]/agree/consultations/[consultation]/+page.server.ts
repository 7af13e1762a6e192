import { redirect } from '@sveltejs/kit';
import {
	closeConsultation,
	consultationPage,
	draftClause,
	inviteToConsultation
} from '#capabilities/agree/server/index.ts';
import { answer, fieldsOf, found } from '#platform/server/http.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	view: found(await locals.run((ctx) => consultationPage(ctx, params.consultation))),
	base: `/c/${params.cluster}/agree`
});

const pageOf = (params: { cluster: string; consultation: string }) =>
	`/c/${params.cluster}/agree/consultations/${params.consultation}`;

export const actions: Actions = {
	close: async ({ request, locals, params }) => {
		const form = await request.formData();
		const result = await locals.run((ctx) => closeConsultation(ctx, params.consultation));
		if (!result.ok) return answer(result.error, form);
		redirect(303, `${pageOf(params)}?done=closed`);
	},
	invite: async ({ request, locals, params }) => {
		const form = await request.formData();
		const result = await locals.run((ctx) => inviteToConsultation(ctx, params.consultation));
		if (!result.ok) return answer(result.error, form);
		redirect(303, `${pageOf(params)}?done=invited`);
	},
	draft: async ({ request, locals, params }) => {
		const form = await request.formData();
		const fields = fieldsOf(form);
		const result = await locals.run((ctx) => draftClause(ctx, fields.statement, fields));
		if (!result.ok) return answer(result.error, form);
		redirect(303, `/c/${params.cluster}/agree/amendments/${result.value.amendmentId}`);
	}
};

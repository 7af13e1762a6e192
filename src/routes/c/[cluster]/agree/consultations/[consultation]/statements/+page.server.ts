import { redirect } from '@sveltejs/kit';
import { addStatement, hideStatement, statementsPage } from '#capabilities/agree/server/index.ts';
import { answer, fieldsOf, found } from '#platform/server/http.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const page = Number(url.searchParams.get('page') ?? 1);
	return {
		view: found(await locals.run((ctx) => statementsPage(ctx, params.consultation, { page }))),
		here: `/c/${params.cluster}/agree/consultations/${params.consultation}`
	};
};

const listOf = (params: { cluster: string; consultation: string }) =>
	`/c/${params.cluster}/agree/consultations/${params.consultation}/statements`;

export const actions: Actions = {
	add: async ({ request, locals, params }) => {
		const form = await request.formData();
		const fields = fieldsOf(form);
		const result = await locals.run((ctx) => addStatement(ctx, params.consultation, fields));
		if (!result.ok) return answer(result.error, form);
		if (result.value.kind === 'similar') return { values: fields, similar: result.value.similar };
		redirect(303, `${listOf(params)}?done=added`);
	},
	hide: async ({ request, locals, params }) => {
		const form = await request.formData();
		const fields = fieldsOf(form);
		const result = await locals.run((ctx) => hideStatement(ctx, fields.statement, fields));
		if (!result.ok) return answer(result.error, form);
		redirect(303, `${listOf(params)}?done=hidden`);
	}
};

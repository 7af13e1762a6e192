import { redirect } from '@sveltejs/kit';
import { amendByForm, newAmendmentForm } from '#capabilities/agree/server/index.ts';
import { answer, fieldsOf, found } from '#platform/server/http.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const query = url.searchParams;
	const wanted = {
		kind: query.get('kind') ?? 'add',
		clause: query.get('clause'),
		chapter: query.get('chapter'),
		set: query.getAll('set')
	};
	return { given: found(await locals.run((ctx) => newAmendmentForm(ctx, wanted))) };
};

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const form = await request.formData();
		const result = await locals.run((ctx) => amendByForm(ctx, fieldsOf(form)));
		if (!result.ok) return answer(result.error, form);
		redirect(303, `/c/${params.cluster}/agree/amendments/${result.value.id}?done=proposed`);
	}
};

import { redirect } from '@sveltejs/kit';
import { clausePage, commentOnClause, resolveComment } from '#capabilities/agree/server/index.ts';
import { answer, fieldsOf, found } from '#platform/server/http.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	view: found(await locals.run((ctx) => clausePage(ctx, params.clause)))
});

export const actions: Actions = {
	comment: async ({ request, locals, params, url }) => {
		const form = await request.formData();
		const fields = fieldsOf(form);
		const result = await locals.run((ctx) => commentOnClause(ctx, params.clause, fields));
		if (!result.ok) return answer(result.error, form);
		redirect(303, `${url.pathname}?done=commented#comments`);
	},
	resolve: async ({ request, locals, url }) => {
		const form = await request.formData();
		const result = await locals.run((ctx) => resolveComment(ctx, form.get('comment')));
		if (!result.ok) return answer(result.error, form);
		redirect(303, `${url.pathname}?done=resolved#comments`);
	}
};

import { redirect } from '@sveltejs/kit';
import { applicationFormOf, apply, mayApply } from '#capabilities/join/server/index.ts';
import { answer, fieldsOf } from '#platform/server/http.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	cluster: { slug: locals.cluster.slug, name: locals.cluster.name },
	...(await locals.run(async (ctx) => applicationFormOf(ctx)))
});

export const actions: Actions = {
	default: async ({ request, locals, params, getClientAddress }) => {
		const form = await request.formData();
		if (!(await mayApply(getClientAddress()))) return answer({ code: 'too-many' }, form);
		const result = await locals.run((ctx) => apply(ctx, fieldsOf(form)));
		if (!result.ok) return answer(result.error, form);
		redirect(303, `/${params.cluster}/join/sent?reference=${result.value.reference}`);
	}
};

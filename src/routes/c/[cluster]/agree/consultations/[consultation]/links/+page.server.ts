import { redirect } from '@sveltejs/kit';
import { giveLink, linksPage, revokeLink } from '#capabilities/agree/server/index.ts';
import { answer, fieldsOf, found } from '#platform/server/http.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	view: found(await locals.run((ctx) => linksPage(ctx, params.consultation))),
	here: `/c/${params.cluster}/agree/consultations/${params.consultation}`
});

export const actions: Actions = {
	// The address is shown by the answer itself: it cannot be looked up again.
	give: async ({ request, locals, params }) => {
		const form = await request.formData();
		const result = await locals.run((ctx) => giveLink(ctx, params.consultation, fieldsOf(form)));
		return result.ok ? { given: result.value } : answer(result.error, form);
	},
	revoke: async ({ request, locals, params }) => {
		const form = await request.formData();
		const result = await locals.run((ctx) => revokeLink(ctx, params.consultation, fieldsOf(form)));
		if (!result.ok) return answer(result.error, form);
		redirect(
			303,
			`/c/${params.cluster}/agree/consultations/${params.consultation}/links?done=revoked`
		);
	}
};

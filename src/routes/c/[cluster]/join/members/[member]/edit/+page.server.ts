import { redirect } from '@sveltejs/kit';
import { editMember, editPage } from '#capabilities/join/server/index.ts';
import { answer, fieldsOf, found } from '#platform/server/http.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	...found(await locals.run((ctx) => editPage(ctx, params.member))),
	here: `/c/${params.cluster}/join/members/${params.member}`
});

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const form = await request.formData();
		const result = await locals.run((ctx) => editMember(ctx, params.member, fieldsOf(form)));
		if (!result.ok) return answer(result.error, form);
		redirect(303, `/c/${params.cluster}/join/members/${params.member}?done=edited`);
	}
};

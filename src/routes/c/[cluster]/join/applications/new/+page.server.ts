import { redirect } from '@sveltejs/kit';
import { addMember, applicationFormOf, applicationList } from '#capabilities/join/server/index.ts';
import { answer, fieldsOf, found } from '#platform/server/http.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	found(await locals.run(applicationList));
	const { decides } = await locals.run(async (ctx) => applicationFormOf(ctx));
	return { decides, base: `/c/${params.cluster}/join/applications` };
};

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const form = await request.formData();
		const result = await locals.run((ctx) => addMember(ctx, fieldsOf(form)));
		if (!result.ok) return answer(result.error, form);
		const { id, admitted } = result.value;
		const [room, done] = admitted ? ['members', 'added'] : ['applications', 'applied'];
		redirect(303, `/c/${params.cluster}/join/${room}/${id}?done=${done}`);
	}
};

import { redirect } from '@sveltejs/kit';
import { declarationPage, signDeclaration } from '#capabilities/join/server/index.ts';
import { answer, fieldsOf, found } from '#platform/server/http.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	...found(await locals.run((ctx) => declarationPage(ctx, params.member))),
	signer: locals.actor.kind === 'person' ? locals.actor.name : '',
	zone: locals.cluster.timeZone,
	here: `/c/${params.cluster}/join/members/${params.member}`
});

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const form = await request.formData();
		const result = await locals.run((ctx) => signDeclaration(ctx, params.member, fieldsOf(form)));
		if (!result.ok) return answer(result.error, form);
		redirect(303, `/c/${params.cluster}/join/members/${params.member}?done=signed`);
	}
};

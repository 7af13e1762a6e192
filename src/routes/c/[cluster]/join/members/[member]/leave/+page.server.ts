import { redirect } from '@sveltejs/kit';
import { leave, leavePage } from '#capabilities/join/server/index.ts';
import { isCoordinator } from '#platform/server/context.ts';
import { answer, fieldsOf, found } from '#platform/server/http.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	...found(await locals.run((ctx) => leavePage(ctx, params.member))),
	here: `/c/${params.cluster}/join/members/${params.member}`
});

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const form = await request.formData();
		const result = await locals.run((ctx) => leave(ctx, params.member, fieldsOf(form)));
		if (!result.ok) return answer(result.error, form);
		const here = `/c/${params.cluster}/join/members/${params.member}`;
		if (!result.value.gone) redirect(303, `${here}?done=leaving`);
		// Whoever has left has no workspace any more.
		if (!isCoordinator(locals.actor)) redirect(303, `/${params.cluster}/join/left`);
		redirect(303, `${here}?done=left`);
	}
};

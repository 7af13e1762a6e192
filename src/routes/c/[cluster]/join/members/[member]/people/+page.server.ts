import { redirect } from '@sveltejs/kit';
import { endDeputy, nameDelegate, peoplePage } from '#capabilities/join/server/index.ts';
import { answer, fieldsOf, found } from '#platform/server/http.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	...found(await locals.run((ctx) => peoplePage(ctx, params.member))),
	zone: locals.cluster.timeZone,
	here: `/c/${params.cluster}/join/members/${params.member}`
});

export const actions: Actions = {
	name: async ({ request, locals, params }) => {
		const form = await request.formData();
		const result = await locals.run((ctx) => nameDelegate(ctx, params.member, fieldsOf(form)));
		if (!result.ok) return answer(result.error, form);
		// Whoever gave their own seat away may not come back to this page.
		redirect(303, `/c/${params.cluster}/join/members/${params.member}?done=named`);
	},
	end: async ({ request, locals, params }) => {
		const form = await request.formData();
		const result = await locals.run((ctx) => endDeputy(ctx, params.member));
		if (!result.ok) return answer(result.error, form);
		redirect(303, `/c/${params.cluster}/join/members/${params.member}?done=ended`);
	}
};

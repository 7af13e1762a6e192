import { redirect } from '@sveltejs/kit';
import { answer, fieldsOf } from '#platform/server/http.ts';
import { mayStart, startCluster } from '#platform/server/start-cluster.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	open: await mayStart(locals.person?.id),
	name: locals.person?.name,
	email: locals.person?.email
});

export const actions: Actions = {
	default: async ({ request, locals, url, getClientAddress }) => {
		const form = await request.formData();
		const result = await startCluster(
			{
				personId: locals.person?.id,
				from: getClientAddress(),
				origin: locals.app.env.ORIGIN ?? url.origin
			},
			fieldsOf(form)
		);
		if (!result.ok) return answer(result.error, form);
		await locals.app.auth.api.signInMagicLink({
			body: { email: result.value.email },
			headers: request.headers
		});
		redirect(303, '/sign-in/sent');
	}
};

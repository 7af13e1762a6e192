import { redirect } from '@sveltejs/kit';
import { localPath } from '#platform/domain/waiting.ts';
import { keepCookies } from '#platform/server/auth-cookies.ts';
import { answer } from '#platform/server/http.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => ({ token: url.searchParams.get('token') ?? '' });

export const actions: Actions = {
	// One press: scanners that open every link in a mail would otherwise use it up.
	default: async ({ request, locals, cookies }) => {
		const form = await request.formData();
		const token = String(form.get('token') ?? '');
		const response = await locals.app.auth.api.magicLinkVerify({
			query: { token, callbackURL: '/' },
			headers: request.headers,
			asResponse: true
		});
		if (!keepCookies(response, cookies)) {
			return answer({ code: 'conflict', fields: { '': 'link' } }, form);
		}
		const to = localPath(cookies.get('klaster_to'), '/');
		cookies.delete('klaster_to', { path: '/sign-in' });
		redirect(303, to);
	}
};

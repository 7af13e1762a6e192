import { error, redirect } from '@sveltejs/kit';
import { localPath } from '#platform/domain/waiting.ts';
import { keepCookies } from '#platform/server/auth-cookies.ts';
import type { RequestHandler } from './$types';

/** Sends the person to the OpenID Connect provider, when one is configured. */
export const POST: RequestHandler = async ({ request, locals, cookies }) => {
	if (!locals.app.env.OIDC_ISSUER) error(404);
	const form = await request.formData();
	const response = await locals.app.auth.api.signInSocial({
		body: { provider: 'oidc', callbackURL: localPath(form.get('to'), '/'), disableRedirect: true },
		headers: request.headers,
		asResponse: true
	});
	const { url } = (await response.json()) as { url?: string };
	if (!url) error(502);
	keepCookies(response, cookies);
	redirect(303, url);
};

import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { line } from '#platform/domain/text.ts';
import { localPath } from '#platform/domain/waiting.ts';
import { allowAttempt } from '#platform/server/attempts.ts';
import { answer } from '#platform/server/http.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
	const to = localPath(url.searchParams.get('to'), '/');
	if (locals.person) redirect(303, to);
	const { env } = locals.app;
	return { to, oidc: env.OIDC_ISSUER ? env.OIDC_NAME : null, mail: Boolean(env.SMTP_URL) };
};

const address = z.string().transform(line).pipe(z.email());

export const actions: Actions = {
	default: async ({ request, locals, cookies, getClientAddress }) => {
		const form = await request.formData();
		const email = address.safeParse(form.get('email'));
		if (!email.success) return answer({ code: 'invalid', fields: { email: 'email' } }, form);
		const within =
			(await allowAttempt(`sign-in ${email.data.toLowerCase()}`, 5, 15)) &&
			(await allowAttempt(`sign-in from ${getClientAddress()}`, 30, 15));
		if (!within) return answer({ code: 'too-many' }, form);
		await locals.app.auth.api.signInMagicLink({
			body: { email: email.data },
			headers: request.headers
		});
		const to = localPath(form.get('to'), '/');
		cookies.set('klaster_to', to, { path: '/sign-in', maxAge: 3600, sameSite: 'lax' });
		redirect(303, '/sign-in/sent');
	}
};

import { redirect } from '@sveltejs/kit';
import { keepCookies } from '#platform/server/auth-cookies.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ request, locals, cookies }) => {
	keepCookies(
		await locals.app.auth.api.signOut({ headers: request.headers, asResponse: true }),
		cookies
	);
	redirect(303, '/');
};

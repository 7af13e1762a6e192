import { redirect } from '@sveltejs/kit';
import { cookieName, isLocale } from '#i18n/runtime.js';
import { choiceLasts, safeReturn } from '#platform/ui/frame/theme.ts';
import type { RequestHandler } from './$types';

/** Keeps the reader's language and shows the same page again. */
export const POST: RequestHandler = async ({ request, cookies }) => {
	const form = await request.formData();
	const language = form.get('language');
	// Not httpOnly: the messages in the browser read it too.
	if (isLocale(language)) {
		cookies.set(cookieName, language, { path: '/', maxAge: choiceLasts, httpOnly: false });
	}
	redirect(303, safeReturn(form.get('return')));
};

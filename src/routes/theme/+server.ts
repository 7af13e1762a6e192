import { redirect } from '@sveltejs/kit';
import { choiceLasts, safeReturn, themeCookie, themeOf } from '#platform/ui/frame/theme.ts';
import type { RequestHandler } from './$types';

/** Keeps the reader's choice of light or dark and shows the same page again. */
export const POST: RequestHandler = async ({ request, cookies }) => {
	const form = await request.formData();
	const theme = themeOf(String(form.get('theme')));
	cookies.set(themeCookie, theme, { path: '/', maxAge: choiceLasts });
	redirect(303, safeReturn(form.get('return')));
};

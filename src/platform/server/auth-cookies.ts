import type { Cookies } from '@sveltejs/kit';
import { parseSetCookieHeader, toCookieOptions } from 'better-auth/cookies';

/**
 * Passes on the cookies of an answer of the sign-in library. Returns whether there was a session
 * among them: how a sign-in shows that it succeeded.
 */
export function keepCookies(response: Response, cookies: Cookies): boolean {
	let signedIn = false;
	for (const header of response.headers.getSetCookie()) {
		for (const [name, attributes] of parseSetCookieHeader(header)) {
			cookies.set(name, attributes.value, { ...toCookieOptions(attributes), path: '/' });
			signedIn ||= name.endsWith('session_token') && attributes.value !== '';
		}
	}
	return signedIn;
}

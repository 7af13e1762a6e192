import { origin } from './places.ts';
import { cookieHeader } from './session.ts';

/** Who asks, and from which site a form comes. */
export interface Asker {
	/** The value of a session's cookie; nobody is signed in without it. */
	cookie?: string;
	from?: string;
}

/** One request as a browser without scripts sends it; redirects are not followed. */
export function ask(
	address: string,
	{ cookie, from = origin }: Asker = {},
	method = 'GET',
	fields?: Record<string, string> | FormData
): Promise<Response> {
	return fetch(new URL(address, origin), {
		method,
		redirect: 'manual',
		headers: {
			accept: 'text/html',
			...(cookie ? { cookie: cookieHeader(cookie) } : {}),
			...(method === 'GET' ? {} : { origin: from })
		},
		body:
			method === 'GET' ? null : fields instanceof FormData ? fields : new URLSearchParams(fields)
	});
}

/** Sends a form that must succeed; returns where it led. */
export async function send(
	address: string,
	asker: Asker,
	fields: Record<string, string> | FormData
): Promise<string> {
	const response = await ask(address, asker, 'POST', fields);
	if (response.status !== 303) throw new Error(`${address}: ${response.status}`);
	return response.headers.get('location')!;
}

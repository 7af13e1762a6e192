import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** What a browser itself must reach of the sign-in library; everything else goes through our forms. */
const OPEN = /^\/api\/auth\/(passkey|oauth2|callback)\//;

const handler: RequestHandler = ({ request, locals, url }) =>
	OPEN.test(url.pathname) ? locals.app.auth.handler(request) : error(404);

export const GET = handler;
export const POST = handler;

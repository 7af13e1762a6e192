import { error, redirect } from '@sveltejs/kit';
import { coordinatorAddress, demoSlug, loadDemoCluster } from '#demo/load.ts';
import { keepCookies } from '#platform/server/auth-cookies.ts';
import { signInToken } from '#platform/server/auth.ts';
import { clustersListed } from '#platform/server/clusters.ts';
import type { RequestHandler } from './$types';

/** Loads the demo cluster if need be and lets the visitor in as its coordinator; only while nothing real is here. */
export const POST: RequestHandler = async ({ locals, request, cookies }) => {
	if ((await clustersListed()).some(({ demo }) => !demo)) error(404);
	const { auth, origin } = locals.app;
	await loadDemoCluster(origin, locals.locale);
	const token = await signInToken(auth, coordinatorAddress);
	const signedIn = await auth.api.magicLinkVerify({
		query: { token, callbackURL: '/' },
		headers: request.headers,
		asResponse: true
	});
	keepCookies(signedIn, cookies);
	redirect(303, `/c/${demoSlug}`);
};

import { rows } from './database.ts';
import { addressOf, type Route } from './routes.ts';
import { session } from './session.ts';
import { demoCoordinator, valuesFor } from './world.ts';

/** A page as tests look at it: its address in the demo cluster, and whose eyes see the most there. */
export interface Visit {
	address: string;
	cookie?: string;
}

/** What a page needs in its address beside its parameters. */
const queries: Record<string, string> = { '/sign-in/link': '?token=abc' };

/** How to look at a route: as the coordinator, or as nobody where one signs in. */
export async function visitTo(route: Route): Promise<Visit> {
	const address = addressOf(route, await valuesFor(route.path)) + (queries[route.path] ?? '');
	if (route.path === '/sign-in/second-factor')
		return { address, cookie: await owingSecondFactor() };
	const signedIn = route.workspace || route.path === '/account';
	return { address, ...(signedIn ? { cookie: await session(demoCoordinator) } : {}) };
}

/** Somebody who has an authenticator app and has not yet shown its code. */
async function owingSecondFactor(): Promise<string> {
	const email = 'dwuskladnikowa@proba.example';
	const cookie = await session(email);
	await rows(
		`insert into totp (person_id, secret, confirmed_at)
		select id, 'JBSWY3DPEHPK3PXP', now() from person where email = $1 on conflict do nothing`,
		[email]
	);
	return cookie;
}

import { rows } from './database.ts';
import { addressOf, type Route } from './routes.ts';
import { session } from './session.ts';
import { seedCluster } from './seed.ts';
import { demoCoordinator, unsignedDelegate, valuesFor } from './world.ts';

/** A page as tests look at it: its address in the demo cluster, and whose eyes see the most there. */
export interface Visit {
	address: string;
	cookie?: string;
}

/** What a page needs in its address beside its parameters. */
const queries: Record<string, string> = { '/sign-in/link': '?token=abc' };

const beginner = { slug: 'bez-regulaminu', name: 'Ewa Bez Zasad', email: 'ewa@proba.example' };

/** Pages that the demo's coordinator does not get: whose eyes, and in which cluster. */
const otherEyes: Record<string, { email?: string; cluster?: string }> = {
	'/c/[cluster]/agree/rulebook/new': { email: beginner.email, cluster: beginner.slug },
	'/c/[cluster]/replicate/start': { email: beginner.email, cluster: beginner.slug },
	'/c/[cluster]/agree/consultations/[consultation]/vote': { email: unsignedDelegate },
	'/c/[cluster]/agree/signatures/[signing]/sign/[member]': { email: unsignedDelegate }
};

/** How to look at a route: as the coordinator, or as nobody where one signs in. */
export async function visitTo(route: Route): Promise<Visit> {
	const { email = demoCoordinator, cluster } = otherEyes[route.path] ?? {};
	if (cluster) await seedCluster(cluster, beginner);
	const values = { ...(await valuesFor(route.path)), ...(cluster ? { cluster } : {}) };
	const address = addressOf(route, values) + (queries[route.path] ?? '');
	if (route.path === '/sign-in/second-factor')
		return { address, cookie: await owingSecondFactor() };
	const signedIn = route.workspace || route.path === '/account';
	return { address, ...(signedIn ? { cookie: await session(email) } : {}) };
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

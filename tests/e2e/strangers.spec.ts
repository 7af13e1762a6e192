import { expect, test } from '@playwright/test';
import { ask, type Asker } from './client.ts';
import { quiet, traceOf } from './trace.ts';
import { actions, addressOf, endpoints, pages, type Route } from './routes.ts';
import { seedCluster } from './seed.ts';
import { session } from './session.ts';
import { demoCoordinator, demoSlug, valuesFor } from './world.ts';

/** Every door of every route, with the demo cluster's ids in it. */
const doors = [
	...actions().map(({ action, ...route }) => ({
		route,
		method: 'POST',
		query: action === 'default' ? '' : `?/${action}`
	})),
	...endpoints().map(({ method, ...route }) => ({ route, method, query: '' })),
	...pages().map((route) => ({ route, method: 'GET', query: '' }))
];
const toWorkspace = doors.filter(({ route }) => route.workspace);
const writing = doors.filter(({ method }) => method !== 'GET');

const other = { slug: 'inny-klaster', name: 'Inna Koordynatorka', email: 'inna@proba.example' };
const strangers: Record<string, () => Promise<Asker>> = {
	'somebody signed in without a seat': async () => ({
		cookie: await session('obcy@proba.example')
	}),
	'the coordinator of another cluster': async () => {
		await seedCluster(other.slug, other);
		return { cookie: await session(other.email) };
	}
};

/** The parameters of an address that are ids of the cluster's own things. */
const ids =
	/\[(application|member|id|proposal|partnership|upload|task|amendment|consultation|decision|signing|file)\]/;

const addressIn = async (route: Route, query: string, slug = demoSlug) =>
	addressOf(route, { ...(await valuesFor(route.path)), cluster: slug }) + query;

/** What each door answers, as "POST /c/…: 404", where that is not what it should. */
async function unlike(
	expected: (door: (typeof doors)[number]) => number | RegExp,
	which: typeof doors,
	asker: Asker,
	fields: Record<string, string> = {}
): Promise<string[]> {
	const wrong: string[] = [];
	for (const door of which) {
		const address = await addressIn(door.route, door.query);
		const response = await ask(address, asker, door.method, fields);
		const said = `${response.status} ${response.headers.get('location') ?? ''}`.trim();
		await response.body?.cancel();
		const should = expected(door);
		const right = typeof should === 'number' ? said === String(should) : should.test(said);
		if (!right) wrong.push(`${door.method} ${address}: ${said}`);
	}
	return wrong;
}

test.beforeEach(quiet);

test('the doors are found', () => {
	expect(writing.length).toBeGreaterThan(40);
	expect(toWorkspace.length).toBeGreaterThan(60);
});

test('signed out, the workspace asks to sign in and takes nothing', async () => {
	const before = await traceOf(demoSlug);
	const expected = ({ method }: { method: string }) =>
		method === 'GET' ? /^303 \/sign-in\?to=/ : 404;
	expect(await unlike(expected, toWorkspace, {})).toEqual([]);
	expect(await traceOf(demoSlug)).toEqual(before);
});

for (const [who, asker] of Object.entries(strangers)) {
	test(`${who} finds no workspace, whatever the method`, async () => {
		const before = await traceOf(demoSlug);
		expect(await unlike(() => 404, toWorkspace, await asker())).toEqual([]);
		expect(await traceOf(demoSlug)).toEqual(before);
	});
}

test('a page’s data is as closed as the page', async () => {
	const stranger = await strangers['somebody signed in without a seat']!();
	for (const route of pages().filter(({ workspace }) => workspace)) {
		const address = `${await addressIn(route, '')}/__data.json`;
		for (const asker of [{}, stranger]) {
			const response = await ask(address, asker);
			const text = await response.text();
			// A redirect to the sign-in page or the 404 itself may come wrapped in JSON.
			expect([address, response.status, /"status":404|"type":"redirect"/.test(text)]).toEqual([
				address,
				...(response.status === 200 ? [200, true] : [404, expect.any(Boolean)])
			]);
		}
	}
});

test('the ids of a cluster mean nothing at the address of another', async () => {
	const asker = await strangers['the coordinator of another cluster']!();
	const before = await traceOf(demoSlug);
	const failures: string[] = [];
	for (const { route, method, query } of toWorkspace) {
		if (/\/live$/.test(route.path)) continue;
		const values = await valuesFor(route.path);
		const address = await addressIn(route, query, other.slug);
		// Commands that take an id from a field get the same one.
		const {
			member = '',
			proposal = '',
			partnership = '',
			id = '',
			task = '',
			decision = ''
		} = values;
		const fields = {
			member,
			memberId: member,
			id,
			task,
			proposalId: proposal,
			partnershipId: partnership,
			decision,
			decisionId: decision
		};
		const response = await ask(address, asker, method, fields);
		await response.body?.cancel();
		const named = ids.test(route.path);
		if (response.status >= 500 || (named && response.status < 400)) {
			failures.push(`${method} ${address}: ${response.status}`);
		}
	}
	expect(failures).toEqual([]);
	expect(await traceOf(demoSlug)).toEqual(before);
});

test('what anybody may send changes nothing when it is empty', async () => {
	const open = writing.filter(({ route }) => !route.workspace);
	const before = await traceOf(demoSlug);
	for (const asker of [{}, await strangers['somebody signed in without a seat']!()]) {
		expect(await unlike(() => /^(303|4\d\d)/, open, asker)).toEqual([]);
	}
	expect(await traceOf(demoSlug)).toEqual(before);
});

test('a form from another site is refused, even from the coordinator’s browser', async () => {
	const asker = { cookie: await session(demoCoordinator), from: 'https://elsewhere.example' };
	const before = await traceOf(demoSlug);
	expect(await unlike(() => 403, writing, asker)).toEqual([]);
	expect(await traceOf(demoSlug)).toEqual(before);
});

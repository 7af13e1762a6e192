import { error, redirect } from '@sveltejs/kit';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit/hooks';
import { paraglideMiddleware } from '#i18n/server.js';
import { startApp, type App } from './composition.ts';
import { systemClock } from '#platform/domain/clock.ts';
import { clusterBySlug } from '#platform/server/clusters.ts';
import type { Ctx } from '#platform/server/context.ts';
import { databaseIsAway, inCluster } from '#platform/server/db.ts';
import { log } from '#platform/server/log.ts';
import { actorIn } from '#platform/server/membership.ts';
import { hasSecondFactor } from '#platform/server/second-factor.ts';
import { runner } from '#platform/server/http.ts';

let app: App;

export const init: ServerInit = async () => {
	app = await startApp();
	// The web server says when it stops, and waits for whatever is handed to it.
	process.on('sveltekit:shutdown', (hold: (work: Promise<void>) => void) => hold(app.stop()));
};

export const handle: Handle = ({ event, resolve }) =>
	paraglideMiddleware(event.request, async ({ locale }) => {
		event.locals.locale = locale;
		event.locals.app = app;
		event.locals.theme = themeOf(event.cookies.get('klaster_theme'));
		await whoIsIt(event);
		await whereIsIt(event);
		const response = await resolve(event, {
			transformPageChunk: ({ html }) =>
				html.replace('%klaster.lang%', locale).replace('%klaster.theme%', event.locals.theme)
		});
		response.headers.set('x-content-type-options', 'nosniff');
		response.headers.set('referrer-policy', 'same-origin');
		response.headers.set('x-frame-options', 'DENY');
		return response;
	});

type Event = Parameters<Handle>[0]['event'];

const themeOf = (cookie: string | undefined) =>
	cookie === 'light' || cookie === 'dark' ? cookie : 'auto';

/** The person of this session; one who still owes the second factor is nobody yet. */
async function whoIsIt(event: Event): Promise<void> {
	const found = await app.auth.api.getSession({ headers: event.request.headers });
	if (!found) return;
	const { user, session } = found;
	event.locals.session = { id: session.id };
	const person = { id: user.id, name: user.name, email: user.email };
	if (session.secondFactorAt || !(await hasSecondFactor(user.id))) {
		event.locals.person = person;
		return;
	}
	event.locals.owesSecondFactor = person;
	const { pathname } = event.url;
	if (pathname.startsWith('/api/auth') && !pathname.startsWith('/api/auth/sign-out')) error(403);
	if (pathname.startsWith('/c/')) redirect(303, '/sign-in/second-factor');
}

/**
 * The cluster of the address, and what the person may be in it. In a workspace a stranger gets the
 * same 404 as for a cluster that does not exist, whatever the method: a layout would not stop a POST.
 */
async function whereIsIt(event: Event): Promise<void> {
	const slug = event.params.cluster;
	if (slug === undefined) return;
	const cluster = await clusterBySlug(slug);
	if (!cluster) error(404);
	event.locals.cluster = cluster;
	const inside = event.route.id?.startsWith('/c/[cluster]') ?? false;
	const { person } = event.locals;
	if (inside && !person && event.request.method === 'GET' && !event.isDataRequest) {
		redirect(303, `/sign-in?to=${encodeURIComponent(event.url.pathname + event.url.search)}`);
	}
	const actor = person ? await actorIn(cluster, person) : null;
	if (inside && !actor) error(404);
	event.locals.actor = inside ? actor! : (actor ?? { kind: 'visitor' });
	event.locals.run = runner((work) =>
		inCluster({ clusterId: cluster.id, personId: person?.id }, (tx) => {
			const ctx: Ctx = {
				actor: event.locals.actor,
				cluster,
				tx,
				clock: systemClock,
				locale: event.locals.locale,
				origin: app.env.ORIGIN ?? event.url.origin,
				from: event.getClientAddress()
			};
			return work(ctx);
		})
	);
}

/** The one place where surprises end: logged whole, shown as a number to quote. */
export const handleError: HandleServerError = ({ kind, error: surprise, event }) => {
	if (kind !== 'unknown') return;
	const reference = crypto.randomUUID().slice(0, 8);
	const reason =
		surprise instanceof Error ? (surprise.stack ?? surprise.message) : String(surprise);
	log.error(
		{ reference, path: event.url.pathname, method: event.request.method, reason },
		'surprise'
	);
	return { reference, ...(databaseIsAway(surprise) ? { status: 503 } : {}) };
};

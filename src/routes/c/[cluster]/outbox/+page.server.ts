import { error } from '@sveltejs/kit';
import { isCoordinator } from '#platform/server/context.ts';
import { outbox } from '#platform/server/mail.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	if (!isCoordinator(locals.actor)) error(404);
	return {
		letters: await locals.run((ctx) => outbox(ctx)),
		mailServer: Boolean(locals.app.env.SMTP_URL)
	};
};

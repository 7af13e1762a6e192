import { redirect } from '@sveltejs/kit';
import {
	admit,
	applicationPage,
	askForResolution,
	decline,
	objectToApplication,
	receiveResolution,
	voteOnApplication,
	withdrawObjection
} from '#capabilities/join/server/index.ts';
import type { Result } from '#platform/domain/result.ts';
import { localPath } from '#platform/domain/waiting.ts';
import type { Ctx } from '#platform/server/context.ts';
import { answer, fieldsOf, found, type Fields } from '#platform/server/http.ts';
import type { Action, Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	...found(await locals.run((ctx) => applicationPage(ctx, params.application))),
	zone: locals.cluster.timeZone,
	base: `/c/${params.cluster}/join`
});

type Command = (ctx: Ctx, id: string, fields: Fields) => Promise<Result<unknown>>;

/** Does it, and goes back to where the button was: this page, or home. */
const by =
	(command: Command, done: string, next: 'applications' | 'members'): Action =>
	async ({ request, locals, params }) => {
		const form = await request.formData();
		const result = await locals.run((ctx) => command(ctx, params.application, fieldsOf(form)));
		if (!result.ok) return answer(result.error, form);
		const here = `/c/${params.cluster}/join/${next}/${params.application}?done=${done}`;
		redirect(303, localPath(form.get('to'), here));
	};

export const actions: Actions = {
	admit: by(admit, 'admitted', 'members'),
	ask: by(askForResolution, 'asked', 'applications'),
	received: by(receiveResolution, 'received', 'applications'),
	decline: by(decline, 'declined', 'applications'),
	vote: by(voteOnApplication, 'voted', 'applications'),
	object: by(objectToApplication, 'objected', 'applications'),
	withdraw: by(withdrawObjection, 'withdrawn', 'applications')
};

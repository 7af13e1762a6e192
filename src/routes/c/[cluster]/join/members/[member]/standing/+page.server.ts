import { redirect } from '@sveltejs/kit';
import {
	appeal,
	decideAppeal,
	exclude,
	resume,
	standingPage,
	suspend
} from '#capabilities/join/server/index.ts';
import type { Result } from '#platform/domain/result.ts';
import type { Ctx } from '#platform/server/context.ts';
import { answer, fieldsOf, found, type Fields } from '#platform/server/http.ts';
import type { Action, Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	...found(await locals.run((ctx) => standingPage(ctx, params.member))),
	zone: locals.cluster.timeZone,
	here: `/c/${params.cluster}/join/members/${params.member}`
});

type Command = (ctx: Ctx, id: string, fields: Fields) => Promise<Result<unknown>>;

const by =
	(command: Command, done: string): Action =>
	async ({ request, locals, params }) => {
		const form = await request.formData();
		const result = await locals.run((ctx) => command(ctx, params.member, fieldsOf(form)));
		if (!result.ok) return answer(result.error, form);
		redirect(303, `/c/${params.cluster}/join/members/${params.member}?done=${done}`);
	};

export const actions: Actions = {
	suspend: by(suspend, 'suspended'),
	resume: by(resume, 'resumed'),
	exclude: by(exclude, 'excluded'),
	appeal: by(appeal, 'appealed'),
	decide: by(decideAppeal, 'decided')
};

import { redirect } from '@sveltejs/kit';
import { councilPage, seatInCouncil, unseatFromCouncil } from '#capabilities/join/server/index.ts';
import type { Result } from '#platform/domain/result.ts';
import type { Ctx } from '#platform/server/context.ts';
import { answer, fieldsOf, found, type Fields } from '#platform/server/http.ts';
import type { Action, Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	council: found(await locals.run(councilPage)),
	zone: locals.cluster.timeZone,
	base: `/c/${params.cluster}/join`
});

type Command = (ctx: Ctx, fields: Fields) => Promise<Result<unknown>>;

const by =
	(command: Command, done: string): Action =>
	async ({ request, locals, params }) => {
		const form = await request.formData();
		const result = await locals.run((ctx) => command(ctx, fieldsOf(form)));
		if (!result.ok) return answer(result.error, form);
		redirect(303, `/c/${params.cluster}/join/council?done=${done}`);
	};

export const actions: Actions = {
	seat: by(seatInCouncil, 'seated'),
	unseat: by(unseatFromCouncil, 'unseated')
};

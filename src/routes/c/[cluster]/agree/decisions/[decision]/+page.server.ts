import { redirect } from '@sveltejs/kit';
import {
	answerObjection,
	castBallot,
	catalogue,
	closeDecision,
	decisionPage,
	delegateVote,
	endDelegation,
	recuse,
	signOffProtocol,
	withdrawDecision
} from '#capabilities/agree/server/index.ts';
import type { Result } from '#platform/domain/result.ts';
import { localPath } from '#platform/domain/waiting.ts';
import type { Ctx } from '#platform/server/context.ts';
import { answer, fieldsOf, found, type Fields } from '#platform/server/http.ts';
import type { Action, Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	view: found(await locals.run((ctx) => decisionPage(ctx, params.decision))),
	catalogue: catalogue(),
	base: `/c/${params.cluster}/agree`
});

/** Runs a command with the form's fields and comes back to the page, or to where the form says. */
const running =
	(done: string, command: (ctx: Ctx, fields: Fields) => Promise<Result<unknown>>): Action =>
	async ({ request, locals, params }) => {
		const form = await request.formData();
		const fields = { decisionId: params.decision, ...fieldsOf(form) };
		const result = await locals.run((ctx) => command(ctx, fields));
		if (!result.ok) return answer(result.error, form);
		const here = `/c/${params.cluster}/agree/decisions/${params.decision}`;
		redirect(303, localPath(form.get('to'), `${here}?done=${done}`));
	};

export const actions: Actions = {
	vote: running('voted', castBallot),
	recuse: running('recused', recuse),
	hand: running('handed', delegateVote),
	takeBack: running('taken-back', (ctx, { delegation }) => endDelegation(ctx, delegation)),
	close: running('closed', (ctx, { decisionId }) => closeDecision(ctx, decisionId)),
	withdraw: running('withdrawn', withdrawDecision),
	answer: running('answered', answerObjection),
	signOff: running('signed', signOffProtocol)
};

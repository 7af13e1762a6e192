import { redirect } from '@sveltejs/kit';
import { answerProposal, proposalPage } from '#capabilities/match/server/index.ts';
import { localPath } from '#platform/domain/waiting.ts';
import { answer, fieldsOf, found } from '#platform/server/http.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	...found(await locals.run((ctx) => proposalPage(ctx, params.proposal))),
	base: `/c/${params.cluster}`
});

const DONE = { accept: 'accepted', decline: 'declined', counter: 'countered' };

export const actions: Actions = {
	answer: async ({ locals, params, request }) => {
		const form = await request.formData();
		const fields = { ...fieldsOf(form), proposalId: params.proposal };
		const result = await locals.run((ctx) => answerProposal(ctx, fields));
		if (!result.ok) return answer(result.error, form);
		const { partnershipId } = result.value;
		const said = DONE[form.get('answer') as keyof typeof DONE];
		const base = `/c/${params.cluster}/match`;
		const next = partnershipId
			? `${base}/partnerships/${partnershipId}?done=formed`
			: `${base}/proposals/${params.proposal}?done=${said}`;
		redirect(303, localPath(form.get('to'), next));
	}
};

import { redirect } from '@sveltejs/kit';
import {
	answerProposal,
	cancelCube,
	cubeView,
	solveCube
} from '#capabilities/match/server/index.ts';
import { answer, fieldsOf } from '#platform/server/http.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const view = await locals.run(cubeView);
	return {
		view,
		base: `/c/${params.cluster}`,
		joinAddress: `${locals.app.env.ORIGIN ?? url.origin}/${params.cluster}/join`
	};
};

export const actions: Actions = {
	solve: async ({ locals, params, request }) => {
		const form = await request.formData();
		const result = await locals.run(solveCube);
		if (!result.ok) return answer(result.error, form);
		redirect(303, `/c/${params.cluster}/match/cube`);
	},
	cancel: async ({ locals, params, request }) => {
		const form = await request.formData();
		const result = await locals.run(cancelCube);
		if (!result.ok) return answer(result.error, form);
		redirect(303, `/c/${params.cluster}/match/cube`);
	},
	answer: async ({ locals, params, request }) => {
		const form = await request.formData();
		const fields = fieldsOf(form);
		const result = await locals.run((ctx) => answerProposal(ctx, fields));
		if (!result.ok) return answer(result.error, form);
		const done = result.value.partnershipId ? 'formed' : 'accepted';
		const picked = encodeURIComponent(String(fields.proposalId));
		redirect(303, `/c/${params.cluster}/match/cube?proposal=${picked}&done=${done}`);
	}
};

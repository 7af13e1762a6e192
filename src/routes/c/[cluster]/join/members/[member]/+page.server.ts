import { redirect } from '@sveltejs/kit';
import { confirmRecord, memberPage } from '#capabilities/join/server/index.ts';
import { listingsOfMember } from '#capabilities/match/server/index.ts';
import { localPath } from '#platform/domain/waiting.ts';
import { answer, found } from '#platform/server/http.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	...found(await locals.run((ctx) => memberPage(ctx, params.member))),
	listings: await locals.run((ctx) => listingsOfMember(ctx, params.member)),
	zone: locals.cluster.timeZone,
	base: `/c/${params.cluster}/join`
});

export const actions: Actions = {
	confirm: async ({ request, locals, params }) => {
		const form = await request.formData();
		const result = await locals.run((ctx) => confirmRecord(ctx, params.member));
		if (!result.ok) return answer(result.error, form);
		const here = `/c/${params.cluster}/join/members/${params.member}?done=confirmed`;
		redirect(303, localPath(form.get('to'), here));
	}
};

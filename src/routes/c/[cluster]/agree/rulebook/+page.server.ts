import { redirect } from '@sveltejs/kit';
import {
	publishRulebook,
	rulebookPage,
	unpublishRulebook
} from '#capabilities/agree/server/index.ts';
import { answer, found } from '#platform/server/http.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const wanted = { version: url.searchParams.get('version'), on: url.searchParams.get('on') };
	const view = await locals.run((ctx) => rulebookPage(ctx, wanted));
	const agree = `/c/${params.cluster}/agree`;
	if (!view && wanted.on)
		redirect(303, `${agree}/rulebook/versions?none=${encodeURIComponent(wanted.on)}`);
	if (!view && !wanted.version) redirect(303, agree);
	return { view: found(view) };
};

export const actions: Actions = {
	publish: async ({ request, locals, url }) => {
		const form = await request.formData();
		const result = await locals.run(publishRulebook);
		if (!result.ok) return answer(result.error, form);
		redirect(303, `${url.pathname}?done=published`);
	},
	unpublish: async ({ request, locals, url }) => {
		const form = await request.formData();
		const result = await locals.run(unpublishRulebook);
		if (!result.ok) return answer(result.error, form);
		redirect(303, `${url.pathname}?done=unpublished`);
	}
};

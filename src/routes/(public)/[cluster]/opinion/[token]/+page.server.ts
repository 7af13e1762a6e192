import { redirect } from '@sveltejs/kit';
import {
	addStatementByLink,
	giveOpinionByLink,
	linkVotePage
} from '#capabilities/agree/server/index.ts';
import { answer, fieldsOf, found } from '#platform/server/http.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	const { searchParams: query } = url;
	const options = { statement: query.get('statement'), before: query.get('before') };
	// The address itself lets in: nobody is to learn it from a referrer, a cache or a search engine.
	setHeaders({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
	return {
		view: found(await locals.run((ctx) => linkVotePage(ctx, params.token, options))),
		here: `/${params.cluster}/opinion/${params.token}`
	};
};

export const actions: Actions = {
	give: async ({ request, locals, params }) => {
		const form = await request.formData();
		const fields = fieldsOf(form);
		const result = await locals.run((ctx) => giveOpinionByLink(ctx, params.token, fields));
		if (!result.ok) return answer(result.error, form);
		const before = encodeURIComponent(String(fields.statement));
		redirect(303, `/${params.cluster}/opinion/${params.token}?before=${before}`);
	},
	add: async ({ request, locals, params }) => {
		const form = await request.formData();
		const fields = fieldsOf(form);
		const result = await locals.run((ctx) => addStatementByLink(ctx, params.token, fields));
		if (!result.ok) return answer(result.error, form);
		if (result.value.kind === 'similar') return { values: fields, similar: result.value.similar };
		redirect(303, `/${params.cluster}/opinion/${params.token}?done=added`);
	}
};

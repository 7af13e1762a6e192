import { redirect } from '@sveltejs/kit';
import {
	addStatement,
	consultationPage,
	giveOpinion,
	votePage
} from '#capabilities/agree/server/index.ts';
import { answer, fieldsOf, found } from '#platform/server/http.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { searchParams: query } = url;
	const options = {
		member: query.get('member'),
		statement: query.get('statement'),
		before: query.get('before')
	};
	const here = `/c/${params.cluster}/agree/consultations/${params.consultation}`;
	const view = await locals.run((ctx) => votePage(ctx, params.consultation, options));
	// Who speaks for nobody may still read, where there is something.
	if (!view) found(await locals.run((ctx) => consultationPage(ctx, params.consultation)));
	if (!view) redirect(303, here);
	return { view, here };
};

const voteFor = (params: { cluster: string; consultation: string }, member: unknown) =>
	`/c/${params.cluster}/agree/consultations/${params.consultation}/vote?member=${encodeURIComponent(String(member))}`;

export const actions: Actions = {
	give: async ({ request, locals, params }) => {
		const form = await request.formData();
		const fields = fieldsOf(form);
		const result = await locals.run((ctx) => giveOpinion(ctx, fields));
		if (!result.ok) return answer(result.error, form);
		const before = encodeURIComponent(String(fields.statement));
		redirect(303, `${voteFor(params, fields.member)}&before=${before}`);
	},
	add: async ({ request, locals, params }) => {
		const form = await request.formData();
		const fields = fieldsOf(form);
		const result = await locals.run((ctx) => addStatement(ctx, params.consultation, fields));
		if (!result.ok) return answer(result.error, form);
		if (result.value.kind === 'similar') return { values: fields, similar: result.value.similar };
		redirect(303, `${voteFor(params, fields.member)}&done=added`);
	}
};

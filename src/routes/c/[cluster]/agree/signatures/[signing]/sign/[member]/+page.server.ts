import { redirect } from '@sveltejs/kit';
import { catalogue, signatureForm, signRulebook } from '#capabilities/agree/server/index.ts';
import { sentFile } from '#platform/server/files.ts';
import { answer, fieldsOf, found } from '#platform/server/http.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	start: found(await locals.run((ctx) => signatureForm(ctx, params.signing, params.member))),
	catalogue: catalogue()
});

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const form = await request.formData();
		const scan = await sentFile(form, 'scan');
		const fields = { ...fieldsOf(form), member: params.member };
		const result = await locals.run((ctx) => signRulebook(ctx, params.signing, fields, scan));
		const here = `/c/${params.cluster}/agree/signatures/${params.signing}`;
		// The form to sign is gone once the organisation has signed.
		if (!result.ok && result.error.fields?.['']) redirect(303, here);
		if (!result.ok) return answer(result.error, form);
		redirect(303, `${here}?done=signed`);
	}
};

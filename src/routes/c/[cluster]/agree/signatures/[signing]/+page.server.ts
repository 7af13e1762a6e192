import { redirect } from '@sveltejs/kit';
import {
	attachOutsideSignature,
	closeSigning,
	remindSigners,
	signingPage,
	withdrawSigning
} from '#capabilities/agree/server/index.ts';
import { newId } from '#platform/domain/id.ts';
import { sentFile } from '#platform/server/files.ts';
import { answer, fieldsOf, found } from '#platform/server/http.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	view: found(await locals.run((ctx) => signingPage(ctx, params.signing))),
	key: newId()
});

const backTo = (params: { cluster: string; signing: string }, done: string) =>
	`/c/${params.cluster}/agree/signatures/${params.signing}?done=${done}`;

export const actions: Actions = {
	remind: async ({ locals, params, request }) => {
		const form = await request.formData();
		const result = await locals.run((ctx) => remindSigners(ctx, params.signing));
		if (!result.ok) return answer(result.error, form);
		redirect(303, backTo(params, `reminded&letters=${result.value.letters}`));
	},
	close: async ({ locals, params, request }) => {
		const form = await request.formData();
		const result = await locals.run((ctx) => closeSigning(ctx, params.signing));
		if (!result.ok) return answer(result.error, form);
		redirect(303, backTo(params, 'closed'));
	},
	withdraw: async ({ locals, params, request }) => {
		const form = await request.formData();
		const result = await locals.run((ctx) => withdrawSigning(ctx, params.signing, fieldsOf(form)));
		if (!result.ok) return answer(result.error, form);
		redirect(303, backTo(params, 'withdrawn'));
	},
	attach: async ({ locals, params, request }) => {
		const form = await request.formData();
		const file = await sentFile(form, 'file');
		const result = await locals.run((ctx) =>
			attachOutsideSignature(ctx, params.signing, fieldsOf(form), file)
		);
		if (!result.ok) return answer(result.error, form);
		redirect(303, backTo(params, 'attached'));
	}
};

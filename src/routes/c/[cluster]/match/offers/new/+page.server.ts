import { redirect } from '@sveltejs/kit';
import { newListingForm, placeOffer } from '#capabilities/match/server/index.ts';
import { answer, fieldsOf, found } from '#platform/server/http.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const options = { from: url.searchParams.get('from'), member: url.searchParams.get('member') };
	return { given: found(await locals.run((ctx) => newListingForm(ctx, 'offer', options))) };
};

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const form = await request.formData();
		const result = await locals.run((ctx) => placeOffer(ctx, fieldsOf(form)));
		if (!result.ok) return answer(result.error, form);
		redirect(303, `/c/${params.cluster}/match/offers/${result.value.id}?done=offer-placed`);
	}
};

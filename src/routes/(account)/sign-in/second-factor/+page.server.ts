import { redirect } from '@sveltejs/kit';
import { allowAttempt } from '#platform/server/attempts.ts';
import { answer } from '#platform/server/http.ts';
import { checkSecondFactor, passSecondFactor } from '#platform/server/second-factor.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	if (!locals.owesSecondFactor) redirect(303, locals.person ? '/' : '/sign-in');
};

export const actions: Actions = {
	default: async ({ request, locals }) => {
		const form = await request.formData();
		const { owesSecondFactor: person, session } = locals;
		if (!person || !session) redirect(303, '/sign-in');
		if (!(await allowAttempt(`code ${person.id}`, 6, 15)))
			return answer({ code: 'too-many' }, form);
		if (!(await checkSecondFactor(person.id, String(form.get('code') ?? '')))) {
			return answer({ code: 'invalid', fields: { code: 'code' } }, form);
		}
		await passSecondFactor(session.id);
		redirect(303, '/');
	}
};

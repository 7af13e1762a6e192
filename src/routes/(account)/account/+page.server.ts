import { redirect } from '@sveltejs/kit';
import { isId } from '#platform/domain/id.ts';
import { accountOf, rename, secure } from '#platform/server/account.ts';
import { answer } from '#platform/server/http.ts';
import { endOtherSessions, removePasskey } from '#platform/server/persons.ts';
import type { Actions, PageServerLoad } from './$types';

const signedIn = ({ person, session }: App.Locals) =>
	person && session ? { person, session: session.id } : redirect(303, '/sign-in?to=/account');

export const load: PageServerLoad = ({ locals, url }) =>
	accountOf(signedIn(locals).person, url.searchParams.has('authenticator'));

const secured =
	(on: boolean): Actions[string] =>
	async ({ request, locals }) => {
		const { person, session } = signedIn(locals);
		const form = await request.formData();
		const result = await secure(person, session, String(form.get('code') ?? ''), on);
		if (!result.ok) return answer(result.error, form);
		redirect(303, `/account?done=${on ? 'secured' : 'unsecured'}`);
	};

export const actions: Actions = {
	name: async ({ request, locals }) => {
		const { person } = signedIn(locals);
		const form = await request.formData();
		const result = await rename(person, String(form.get('name') ?? ''));
		if (!result.ok) return answer(result.error, form);
		redirect(303, '/account?done=name');
	},
	removePasskey: async ({ request, locals }) => {
		const { person } = signedIn(locals);
		const id = (await request.formData()).get('id');
		if (isId(id)) await removePasskey(person.id, id);
		redirect(303, '/account');
	},
	confirm: secured(true),
	unsecure: secured(false),
	elsewhere: async ({ locals }) => {
		const { person, session } = signedIn(locals);
		await endOtherSessions(person.id, session);
		redirect(303, '/account?done=elsewhere');
	}
};

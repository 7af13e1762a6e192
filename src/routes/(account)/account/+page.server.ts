import { redirect } from '@sveltejs/kit';
import { renderSVG } from 'uqr';
import { isId } from '#platform/domain/id.ts';
import { line } from '#platform/domain/text.ts';
import { clustersOfPerson } from '#platform/server/clusters.ts';
import { answer } from '#platform/server/http.ts';
import type { Person } from '#platform/server/membership.ts';
import * as persons from '#platform/server/persons.ts';
import * as factor from '#platform/server/second-factor.ts';
import type { Actions, PageServerLoad } from './$types';

const signedIn = (person: Person | undefined): Person =>
	person ?? redirect(303, '/sign-in?to=/account');

export const load: PageServerLoad = async ({ locals, url }) => {
	const person = signedIn(locals.person);
	const secured = await factor.hasSecondFactor(person.id);
	const setUp = url.searchParams.has('authenticator') && !secured;
	const begun = setUp ? await factor.beginSecondFactor(person.id, person.email) : null;
	return {
		person,
		clusters: await clustersOfPerson(person.id),
		passkeys: await persons.passkeysOf(person.id),
		sessions: (await persons.sessionsOf(person.id)).length,
		secured,
		begun: begun && { secret: begun.secret, picture: renderSVG(begun.uri, { border: 2 }) }
	};
};

export const actions: Actions = {
	name: async ({ request, locals }) => {
		const person = signedIn(locals.person);
		const form = await request.formData();
		const name = line(String(form.get('name') ?? '')).slice(0, 120);
		if (!name) return answer({ code: 'invalid', fields: { name: 'required' } }, form);
		await persons.renamePerson(person.id, name);
		redirect(303, '/account?done=name');
	},
	removePasskey: async ({ request, locals }) => {
		const person = signedIn(locals.person);
		const id = (await request.formData()).get('id');
		if (isId(id)) await persons.removePasskey(person.id, id);
		redirect(303, '/account');
	},
	confirm: async ({ request, locals }) => {
		const person = signedIn(locals.person);
		const form = await request.formData();
		if (!(await factor.checkSecondFactor(person.id, String(form.get('code') ?? '')))) {
			return answer({ code: 'invalid', fields: { code: 'code' } }, form);
		}
		await factor.passSecondFactor(locals.session!.id);
		redirect(303, '/account?done=secured');
	},
	unsecure: async ({ request, locals }) => {
		const person = signedIn(locals.person);
		const form = await request.formData();
		if (!(await factor.checkSecondFactor(person.id, String(form.get('code') ?? '')))) {
			return answer({ code: 'invalid', fields: { code: 'code' } }, form);
		}
		await factor.removeSecondFactor(person.id);
		redirect(303, '/account?done=unsecured');
	},
	elsewhere: async ({ locals }) => {
		const person = signedIn(locals.person);
		await persons.endOtherSessions(person.id, locals.session!.id);
		redirect(303, '/account?done=elsewhere');
	}
};

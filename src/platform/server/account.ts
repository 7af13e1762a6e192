import { renderSVG } from 'uqr';
import type { Result } from '../domain/result.ts';
import { invalid, ok } from '../domain/result.ts';
import { line } from '../domain/text.ts';
import { clustersOfPerson } from './clusters.ts';
import type { Person } from './membership.ts';
import * as persons from './persons.ts';
import * as factor from './second-factor.ts';

/** What a person sees of their own account; `begin` starts the set-up of an authenticator app. */
export async function accountOf(person: Person, begin: boolean) {
	const secured = await factor.hasSecondFactor(person.id);
	const begun = begin && !secured ? await factor.beginSecondFactor(person.id, person.email) : null;
	return {
		person,
		clusters: await clustersOfPerson(person.id),
		passkeys: await persons.passkeysOf(person.id),
		sessions: (await persons.sessionsOf(person.id)).length,
		secured,
		begun: begun && { secret: begun.secret, picture: renderSVG(begun.uri, { border: 2 }) }
	};
}

/** Changes how a person is called. */
export async function rename(person: Person, text: string): Promise<Result<null>> {
	const name = line(text).slice(0, 120);
	if (!name) return invalid({ name: 'required' });
	await persons.renamePerson(person.id, name);
	return ok(null);
}

/** Turns the authenticator app on or off; either needs a code that it shows now. */
export async function secure(
	person: Person,
	session: string,
	code: string,
	on: boolean
): Promise<Result<null>> {
	if (!(await factor.checkSecondFactor(person.id, code))) return invalid({ code: 'code' });
	if (on) await factor.passSecondFactor(session);
	else await factor.removeSecondFactor(person.id);
	return ok(null);
}

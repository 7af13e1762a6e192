import { createHmac, randomUUID } from 'node:crypto';
import { newId } from '../../src/platform/domain/id.ts';
import { rows } from './database.ts';
import { origin, SECRET } from './places.ts';

/** The cookie's name, as the app's sign-in library calls it. */
const NAME = 'klaster.session_token';

/**
 * Signs somebody in without the mailed link (the story goes through that) and gives them the seats
 * of their address. Returns the cookie's value.
 */
export async function session(email: string, name = email.split('@')[0]!): Promise<string> {
	const [person] = await rows<{ id: string }>(
		`insert into person (id, name, email, email_verified) values ($1, $2, $3, true)
		on conflict (email) do update set email_verified = true returning id`,
		[newId(), name, email]
	);
	const token = randomUUID().replaceAll('-', '');
	await rows(
		`insert into session (id, person_id, token, expires_at) values ($1, $2, $3, now() + interval '1 day')`,
		[newId(), person!.id, token]
	);
	await rows('select claim_seats($1, $2)', [person!.id, email]);
	const signature = createHmac('sha256', SECRET).update(token).digest('base64');
	return encodeURIComponent(`${token}.${signature}`);
}

/** The same as a header of a plain request. */
export const cookieHeader = (value: string): string => `${NAME}=${value}`;

/** The same as a browser's context takes it. */
export const browserCookie = (value: string) => ({ name: NAME, value, url: origin });

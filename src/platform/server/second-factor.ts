import { generateSecret, generateURI, verify } from 'otplib';
import { ownerRows } from './db.ts';

/** Seconds a one-time code lasts (RFC 6238), and how much the two clocks may differ. */
const STEP = 30;

/** Whether a person has set up an authenticator app. */
export async function hasSecondFactor(personId: string): Promise<boolean> {
	const found = await ownerRows(
		'select 1 from totp where person_id = $1 and confirmed_at is not null',
		[personId]
	);
	return found.length > 0;
}

/** Begins (or begins again) the set-up: returns the secret and the address for the QR code. */
export async function beginSecondFactor(
	personId: string,
	email: string
): Promise<{ secret: string; uri: string }> {
	const fresh = generateSecret();
	const [row] = await ownerRows<{ secret: string }>(
		`insert into totp (person_id, secret) values ($1, $2)
		on conflict (person_id) do update set secret = case when totp.confirmed_at is null then totp.secret else excluded.secret end,
			confirmed_at = null
		returning secret`,
		[personId, fresh]
	);
	const secret = row!.secret;
	return { secret, uri: generateURI({ issuer: 'Klaster', label: email, secret }) };
}

/** Checks a code; a right one confirms the set-up and, used once, is never accepted again. */
export async function checkSecondFactor(personId: string, code: string): Promise<boolean> {
	const [row] = await ownerRows<{ secret: string }>(
		'select secret from totp where person_id = $1',
		[personId]
	);
	const token = code.replace(/\s/g, '');
	if (!row || !/^\d{6}$/.test(token)) return false;
	const answer = await verify({ secret: row.secret, token, epochTolerance: STEP });
	if (!answer.valid) return false;
	const step = Math.floor(Date.now() / 1000 / STEP) + answer.delta;
	const fresh = await ownerRows(
		`update totp set last_step = $2, confirmed_at = coalesce(confirmed_at, now())
		where person_id = $1 and last_step < $2 returning person_id`,
		[personId, step]
	);
	return fresh.length > 0;
}

/** Marks the session as having shown its second factor. */
export const passSecondFactor = (sessionId: string) =>
	ownerRows('update session set second_factor_at = now() where id = $1', [sessionId]);

export const removeSecondFactor = (personId: string) =>
	ownerRows('delete from totp where person_id = $1', [personId]);

import { ownerRows } from './db.ts';

export interface PasskeyLine {
	id: string;
	name: string | null;
	created_at: Date;
}

/** The passkeys of a person, oldest first. */
export const passkeysOf = (personId: string) =>
	ownerRows<PasskeyLine>(
		'select id, name, created_at from passkey where person_id = $1 order by created_at',
		[personId]
	);

/** Removes one of the person's own passkeys. */
export const removePasskey = (personId: string, id: string) =>
	ownerRows('delete from passkey where person_id = $1 and id = $2', [personId, id]);

export const renamePerson = (personId: string, name: string) =>
	ownerRows('update person set name = $2, updated_at = now() where id = $1', [personId, name]);

export interface SessionLine {
	id: string;
	created_at: Date;
	ip_address: string | null;
	user_agent: string | null;
}

/** Where a person is signed in, newest first. */
export const sessionsOf = (personId: string) =>
	ownerRows<SessionLine>(
		'select id, created_at, ip_address, user_agent from session where person_id = $1 and expires_at > now() order by created_at desc',
		[personId]
	);

/** Signs a person out everywhere but in one session. */
export const endOtherSessions = (personId: string, keep: string) =>
	ownerRows('delete from session where person_id = $1 and id <> $2', [personId, keep]);

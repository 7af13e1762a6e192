import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { EmbeddedPostgresError } from './error.ts';

/** A user of the machine. */
export interface Account {
	name: string;
	uid: number;
	gid: number;
}

const preferred = ['klaster', 'postgres', 'nobody', 'daemon'];

/**
 * Whom PostgreSQL runs as: null for ourselves; under root, which PostgreSQL refuses, the owner of
 * the data that is there already, else the first unprivileged user that the machine has.
 * @throws EmbeddedPostgresError when root has no other user to give it to
 */
export function accountFor(existingData: string[]): Account | null {
	if (process.getuid?.() !== 0) return null;
	const accounts = readAccounts();
	const found = existingData.find((path) => existsSync(path));
	if (found) {
		const { uid, gid } = statSync(found);
		if (uid !== 0) {
			return { name: accounts.find((one) => one.uid === uid)?.name ?? String(uid), uid, gid };
		}
	}
	const account = preferred
		.map((name) => accounts.find((one) => one.name === name && one.uid !== 0))
		.find((one) => one !== undefined);
	if (!account) {
		throw new EmbeddedPostgresError(
			`PostgreSQL does not run as root and this machine has none of the users ${preferred.join(', ')}: start Klaster as an ordinary user, or set DATABASE_URL.`
		);
	}
	return account;
}

function readAccounts(): Account[] {
	return readFileSync('/etc/passwd', 'utf8')
		.split('\n')
		.map((line) => line.split(':'))
		.filter((fields) => fields.length >= 4)
		.map(([name, , uid, gid]) => ({ name: name!, uid: Number(uid), gid: Number(gid) }));
}

/** Whether the account may enter the folder: every folder on the way lets it through. */
export function mayEnter(account: Account | null, folder: string): boolean {
	if (!account) return true;
	for (let path = folder; ; path = dirname(path)) {
		const { mode, uid, gid } = statSync(path);
		const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
		if (!(mode & bit)) return false;
		if (path === dirname(path)) return true;
	}
}

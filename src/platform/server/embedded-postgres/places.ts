import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accountFor, mayEnter, type Account } from './account.ts';
import { EmbeddedPostgresError } from './error.ts';

/** Where the embedded PostgreSQL of one data folder lives, and as whom it runs. */
export interface Places {
	/** Null: as the user that runs Klaster. */
	account: Account | null;
	/** The folder that holds the next two; the data folder itself unless the account cannot enter it. */
	home: string;
	cluster: string;
	/** Private folder of the sockets: PostgreSQL's own and the lock. */
	run: string;
}

const forRoot = '/var/lib/klaster';
/** Bytes that a socket's path may have on Linux, less the longest name that we put there. */
const longestRunPath = 107 - '/.s.PGSQL.5432'.length;

/**
 * Decides the places for a data folder (absolute, existing) and makes the run folder.
 * @throws EmbeddedPostgresError when a folder cannot be made or belongs to somebody else
 */
export function placesFor(dataDir: string): Places {
	const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
	const aside = join(forRoot, hash);
	const account = accountFor([join(dataDir, 'postgres'), join(aside, 'postgres')]);
	const home = mayEnter(account, dataDir) ? dataDir : aside;
	makeFolder(home, 0o755, null);
	const near = join(home, 'run');
	const run = Buffer.byteLength(near) <= longestRunPath ? near : join(tmpdir(), `klaster-${hash}`);
	makeFolder(run, 0o700, account);
	return { account, home, cluster: join(home, 'postgres'), run };
}

/** Makes a folder with this mode for the account; a link or a stranger's folder is refused. */
export function makeFolder(path: string, mode: number, account: Account | null): void {
	if (!existsSync(path)) {
		mkdirSync(path, { recursive: true, mode });
		chmodSync(path, mode);
		if (account) chownSync(path, account.uid, account.gid);
	}
	const found = lstatSync(path);
	const owners = [account?.uid, process.getuid?.(), 0];
	if (!found.isDirectory() || !owners.includes(found.uid)) {
		throw new EmbeddedPostgresError(
			`${path} is not a folder of the user who runs Klaster: remove it or start as its owner.`
		);
	}
}

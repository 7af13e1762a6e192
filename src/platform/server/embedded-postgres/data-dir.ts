import {
	accessSync,
	chmodSync,
	constants,
	existsSync,
	mkdirSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './error.ts';

const reasons: Record<string, string> = {
	EACCES: 'this user may not write there',
	EPERM: 'this user may not write there',
	EROFS: 'it lies on a read-only disk',
	ENOSPC: 'the disk is full',
	EDQUOT: 'the disk quota is used up',
	ENOTDIR: 'part of the path is a file, not a folder',
	EEXIST: 'it is a file, not a folder',
	ENOENT: 'it cannot be made there'
};

/**
 * Makes the data folder when it is missing and tries a write in it.
 * @throws EmbeddedPostgresError when it cannot be used, saying why
 */
export function prepareDataDir(dataDir: string): void {
	try {
		makeWithParents(dataDir);
		// Under root PostgreSQL is another user and has to pass; what is private in it is 0600 or 0700.
		if (process.getuid?.() === 0) chmodSync(dataDir, statSync(dataDir).mode | 0o011);
		accessSync(dataDir, constants.W_OK | constants.X_OK);
		const probe = join(dataDir, `.write-test-${process.pid}`);
		writeFileSync(probe, 'x');
		rmSync(probe);
	} catch (error) {
		const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''];
		if (!reason) throw error;
		throw new EmbeddedPostgresError(
			`The data folder ${dataDir} cannot be used: ${reason} (DATA_DIR names another one).`
		);
	}
}

/** Node's own recursive mkdir never returns where nothing can be made, such as under /proc. */
function makeWithParents(folder: string): void {
	if (!existsSync(dirname(folder))) makeWithParents(dirname(folder));
	if (!existsSync(folder) || !statSync(folder).isDirectory()) mkdirSync(folder);
}

import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Env } from '#env';
import { prepareDataDir } from '#platform/server/embedded-postgres/index.ts';

/** The key that signs sessions: as configured, else made once and kept in the data folder (0600). */
export function settleSecret(env: Env): string {
	if (env.SECRET) return env.SECRET;
	prepareDataDir(env.DATA_DIR);
	const path = join(env.DATA_DIR, 'secret');
	if (!existsSync(path)) {
		// Linked into place whole: two starts agree on one, and a death in between leaves none.
		const draft = `${path}.${process.pid}`;
		writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600, flush: true });
		try {
			linkSync(draft, path);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		} finally {
			rmSync(draft);
		}
	}
	return readFileSync(path, 'utf8').trim();
}

import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Account } from './account.ts';

/**
 * Starts one of PostgreSQL's programs as the account, away from our terminal: Ctrl-C goes to the
 * whole foreground group, and PostgreSQL must outlive the pages. None of our environment goes along.
 */
export function runProgram(
	binaries: string,
	program: 'initdb' | 'postgres',
	args: string[],
	account: Account | null
): ChildProcess {
	return spawn(join(binaries, 'bin', program), args, {
		cwd: '/',
		detached: true,
		env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' },
		stdio: ['ignore', 'pipe', 'pipe'],
		...(account && { uid: account.uid, gid: account.gid })
	});
}

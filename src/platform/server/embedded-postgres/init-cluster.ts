import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { explainFailure } from './error.ts';
import { makeFolder, type Places } from './places.ts';
import { runProgram } from './run-program.ts';

/** The one superuser of the embedded server, and the name of its database. */
export const owner = 'klaster';

/**
 * Makes the files of a new server, once (about 1 s). They get their name only when they are whole,
 * so a death in the middle leaves nothing half made.
 * @throws EmbeddedPostgresError when initdb fails
 */
export async function initCluster(places: Places, binaries: string): Promise<void> {
	if (existsSync(join(places.cluster, 'PG_VERSION'))) return;
	const unfinished = `${places.cluster}.new`;
	rmSync(unfinished, { recursive: true, force: true });
	makeFolder(unfinished, 0o700, places.account);
	const args = [
		`--pgdata=${unfinished}`,
		`--username=${owner}`,
		// Whoever can enter the socket's private folder owns the files too.
		'--auth=trust',
		'--encoding=UTF8',
		'--locale=C',
		'--locale-provider=builtin',
		'--builtin-locale=C.UTF-8',
		'--no-instructions'
	];
	const child = runProgram(binaries, 'initdb', args, places.account);
	let output = '';
	child.stderr?.on('data', (chunk) => (output += chunk));
	child.stdout?.resume();
	const code = await new Promise<number | null>((done) => {
		child.on('error', (error) => {
			output += error.message;
			done(1);
		});
		child.on('close', done);
	});
	if (code !== 0) {
		rmSync(unfinished, { recursive: true, force: true });
		throw explainFailure(output, places.home);
	}
	renameSync(unfinished, places.cluster);
}

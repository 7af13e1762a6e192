/** The embedded PostgreSQL cannot run; the message is one sentence for whoever runs Klaster. */
export class EmbeddedPostgresError extends Error {}

const knownCauses: [RegExp, (where: string) => string][] = [
	[
		/No space left on device|ENOSPC|Disk quota exceeded/i,
		(where) => `The disk that holds ${where} is full: free some space and start Klaster again.`
	],
	[
		/database files are incompatible with server|initialized by PostgreSQL version/i,
		(where) =>
			`The data in ${where} was made by another version of PostgreSQL: see "Upgrade" in docs/self-hosting.md.`
	],
	[
		/Permission denied|Operation not permitted|Read-only file system|EACCES|EPERM|EROFS/i,
		(where) => `PostgreSQL may not read and write ${where}: check who owns that folder.`
	]
];

/**
 * Says in one sentence why PostgreSQL failed.
 * @param output what it wrote to stderr, or the message of the system's error
 * @param where the folder it worked on
 */
export function explainFailure(output: string, where: string): EmbeddedPostgresError {
	const known = knownCauses.find(([pattern]) => pattern.test(output));
	if (known) return new EmbeddedPostgresError(known[1](where));
	const lines = output.split('\n').filter((line) => line.trim());
	const fatal = lines.findLast((line) => /FATAL|PANIC|error:/i.test(line)) ?? lines.at(-1);
	return new EmbeddedPostgresError(
		`The embedded PostgreSQL could not start: ${fatal?.replace(/^.*?(FATAL|PANIC|error):\s*/i, '') ?? 'it ended without a word'}.`
	);
}

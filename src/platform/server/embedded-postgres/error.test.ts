import { expect, test } from 'vitest';
import { explainFailure } from './error.ts';

test.each([
	[
		'initdb: error: could not write to file "/d/pg_wal/xlogtemp.12": No space left on device',
		'The disk that holds /d is full: free some space and start Klaster again.'
	],
	[
		'FATAL:  could not open file "/d/PG_VERSION": Permission denied',
		'PostgreSQL may not read and write /d: check who owns that folder.'
	],
	[
		'FATAL:  database files are incompatible with server\nDETAIL:  The data directory was initialized by PostgreSQL version 17',
		'The data in /d was made by another version of PostgreSQL: see "Upgrade" in docs/self-hosting.md.'
	],
	[
		'LOG:  starting\n2026-11-24 UTC [7] FATAL:  something new\nLOG:  database system is shut down',
		'The embedded PostgreSQL could not start: something new.'
	]
])('%s', (output, sentence) => {
	expect(explainFailure(output, '/d').message).toBe(sentence);
});

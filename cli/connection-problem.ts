import pg from 'pg';

/** Sentences for what a server of one's own may answer, by PostgreSQL's or the system's code. */
const sentences: Record<string, (at: Address) => string> = {
	ENOTFOUND: ({ host }) => `names the host "${host}", which cannot be found`,
	EAI_AGAIN: ({ host }) => `names the host "${host}", which cannot be found`,
	ECONNREFUSED: ({ host, port }) => `names ${host}:${port}, where nothing answers`,
	EHOSTUNREACH: ({ host }) => `names the host "${host}", which cannot be reached`,
	ENETUNREACH: ({ host }) => `names the host "${host}", which cannot be reached`,
	ETIMEDOUT: ({ host, port }) => `names ${host}:${port}, which does not answer as PostgreSQL does`,
	ENOENT: ({ host }) => `names the socket folder ${host}, where no PostgreSQL listens`,
	'28P01': ({ user }) => `has a wrong password for the user "${user}"`,
	'28000': ({ user }) => `names the user "${user}", whom the server does not let in`,
	'3D000': ({ database }) => `names the database "${database}", which does not exist`,
	'53300': () => 'names a server that has no free connections',
	'57P03': () => 'names a server that is still starting'
};

interface Address {
	host: string;
	port: number;
	user: string;
	database: string;
}

/** What a database of one's own must be and have; each answers false when it is missing. */
const needs: [string, string][] = [
	["current_setting('server_version_num')::int >= 150000", 'a server of PostgreSQL 15 or newer'],
	['not pg_is_in_recovery()', 'a server that can be written to, not a standby'],
	["pg_encoding_to_char(encoding) = 'UTF8'", 'a database with the encoding UTF8'],
	[
		"exists (select from pg_collation where collname = 'pl-x-icu')",
		'a server built with ICU collations'
	],
	[
		"has_schema_privilege('public', 'create')",
		'a user who may create tables in the schema public of that database'
	],
	[
		"exists (select from pg_roles where rolname = current_user and (rolsuper or rolcreaterole)) or exists (select from pg_roles where rolname = 'klaster_app' and pg_has_role(oid, 'member'))",
		'a user who may create roles, or a member of the role klaster_app'
	]
];

/**
 * Tries a server of one's own (at most about 10 s).
 * @returns one sentence on what is wrong with DATABASE_URL, never its password; null when it will do
 */
export async function connectionProblem(url: string): Promise<string | null> {
	const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 8000 });
	client.on('error', () => {});
	try {
		await client.connect();
		for (const [condition, need] of needs) {
			const { rows } = await client.query(
				`select ${condition} as met from pg_database where datname = current_database()`
			);
			if (!rows[0]?.met) return `DATABASE_URL should name ${need}.`;
		}
		return null;
	} catch (error) {
		return `DATABASE_URL ${explain(error as Error & { code?: string }, client)}.`;
	} finally {
		void client.end().catch(() => {});
	}
}

function explain(error: Error & { code?: string }, client: pg.Client): string {
	const { host, port, user = '', database = '' } = client;
	const address = { host, port, user, database };
	const known = sentences[error.code ?? ''];
	if (known) return known(address);
	if (error instanceof pg.DatabaseError) return `leads to a server that answers: ${error.message}`;
	if (/password must be a string/.test(error.message))
		return 'has no password, and the server asks for one';
	if (/does not support SSL/.test(error.message))
		return 'asks for TLS, which the server does not speak';
	return sentences.ETIMEDOUT!(address);
}

import pg from 'pg';

/** Rows from the database of the app under test, as its owner: for looking and for seeding. */
export async function rows<Row extends object>(
	statement: string,
	values: unknown[] = []
): Promise<Row[]> {
	const client = new pg.Client({ connectionString: process.env.KLASTER_E2E_DATABASE });
	await client.connect();
	try {
		return (await client.query<Row>(statement, values)).rows;
	} finally {
		await client.end();
	}
}

import { databaseAnswers } from '#platform/server/db.ts';

/** The process can do its work: the database answers. */
export const GET = async () =>
	(await databaseAnswers())
		? new Response('ok\n')
		: new Response('the database does not answer\n', { status: 503 });

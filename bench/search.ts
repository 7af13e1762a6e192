import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { outcomeOf, samples, type Labelled, type Ranking } from '../engine/bench/match-quality.ts';
import { bench, benchCase } from '../engine/bench/report.ts';
import { startEmbeddedPostgres } from '../src/platform/server/embedded-postgres/index.ts';

/**
 * PostgreSQL's full-text search on the samples of `engine/bench/match.ts`: any of the need's words, by
 * rank. PostgreSQL has no Polish dictionary, so words count as they are written.
 */
async function fullText({ offers, needs }: Labelled): Promise<Ranking[]> {
	const folder = await mkdtemp(join(tmpdir(), 'klaster-bench-'));
	// As root PostgreSQL runs as somebody else, who must reach it.
	await chmod(folder, 0o755);
	const postgres = await startEmbeddedPostgres({ dataDir: join(folder, 'postgres') });
	const client = new pg.Client({ connectionString: postgres.url });
	try {
		await client.connect();
		await client.query('create temp table offer (id text, words tsvector)');
		for (const { id, text } of offers) {
			await client.query("insert into offer values ($1, to_tsvector('simple', $2))", [id, text]);
		}
		const rankings: Ranking[] = [];
		for (const { text } of needs) {
			const { rows } = await client.query<{ offer: string; score: number }>(
				`select id as offer, ts_rank(words, query) as score
				from offer, to_tsquery('simple', array_to_string(tsvector_to_array(to_tsvector('simple', $1)), ' | ')) query
				where words @@ query order by score desc, id`,
				[text]
			);
			rankings.push(rows);
		}
		return rankings;
	} finally {
		await client.end();
		await postgres.stop();
		await rm(folder, { recursive: true, force: true });
	}
}

await bench(
	'match',
	samples.map(([sample, prepare]) =>
		benchCase({
			instance: `${sample} by PostgreSQL's full-text search`,
			known: '',
			prepare,
			solve: (data) => outcomeOf(fullText, data)
		})
	)
);

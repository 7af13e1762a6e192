import pg from 'pg';
import { binariesFor } from './binaries.ts';
import { prepareDataDir } from './data-dir.ts';
import { EmbeddedPostgresError, explainFailure } from './error.ts';
import { initCluster, owner } from './init-cluster.ts';
import { holderOf, lockData } from './lock.ts';
import { stopOrphan } from './orphan.ts';
import { placesFor, type Places } from './places.ts';
import { runServer } from './server.ts';
import { supervise } from './supervise.ts';

export { EmbeddedPostgresError, prepareDataDir };

export interface EmbeddedPostgres {
	/** Connects as the owner, over the Unix socket. */
	url: string;
	/** Process number of the server that runs now. */
	readonly pid: number;
	/** Resolves with the reason when PostgreSQL cannot be kept running. */
	failed: Promise<Error>;
	/** Fast shutdown; gives the data folder back. */
	stop(): Promise<void>;
}

interface Options {
	/** Absolute path; made when missing. */
	dataDir: string;
	/** Takes one line for whoever runs Klaster. */
	log?(line: string): void;
}

/**
 * Starts PostgreSQL on a Unix socket in the data folder (no TCP port) and keeps it running: it is
 * started again when it dies. The data folder is this process's alone until `stop`.
 * @throws EmbeddedPostgresError with one sentence: in use, unwritable, disk full, no binaries
 */
export async function startEmbeddedPostgres({
	dataDir,
	log = () => {}
}: Options): Promise<EmbeddedPostgres> {
	prepareDataDir(dataDir);
	const places = explained(() => placesFor(dataDir), dataDir);
	const unlock = await lockData(places, dataDir);
	try {
		const binaries = explained(() => binariesFor(places.account, places.home), places.home);
		if (places.account) {
			log(
				`Running as root: PostgreSQL runs as the user ${places.account.name}, its data is in ${places.cluster}.`
			);
		}
		if (await stopOrphan(places)) log('Stopped the PostgreSQL that an earlier run left behind.');
		await initCluster(places, binaries);
		const server = supervise(
			await runServer(places, binaries),
			() => runServer(places, binaries),
			log
		);
		const stop = async () => {
			await server.stop();
			await unlock();
		};
		await makeDatabase(places).catch(async (error: Error) => {
			await server.stop();
			throw explainFailure(error.message, places.home);
		});
		return {
			url: urlOf(places, owner),
			get pid() {
				return server.pid;
			},
			failed: server.failed,
			stop
		};
	} catch (error) {
		await unlock();
		throw error;
	}
}

/**
 * Address of the PostgreSQL that another process of Klaster keeps running on this data folder, for
 * what may work beside it (a backup); null when none runs.
 */
export async function runningUrl(dataDir: string): Promise<string | null> {
	prepareDataDir(dataDir);
	const places = placesFor(dataDir);
	return (await holderOf(places)) === null ? null : urlOf(places, owner);
}

const urlOf = (places: Places, database: string) =>
	`postgresql://${owner}@localhost/${database}?host=${encodeURIComponent(places.run)}`;

async function makeDatabase(places: Places): Promise<void> {
	const client = new pg.Client({ connectionString: urlOf(places, 'postgres') });
	await client.connect();
	try {
		const found = await client.query('select 1 from pg_database where datname = $1', [owner]);
		if (found.rowCount === 0) await client.query(`create database ${owner}`);
	} finally {
		await client.end();
	}
}

/** Turns an error of the file system into a sentence about the folder. */
function explained<T>(work: () => T, where: string): T {
	try {
		return work();
	} catch (error) {
		if (error instanceof EmbeddedPostgresError) throw error;
		throw explainFailure((error as Error).message, where);
	}
}

import { existsSync } from 'node:fs';
import { readdir, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import pg from 'pg';
import type { Env } from '#env';
import { prepareDataDir, runningUrl } from '#platform/server/embedded-postgres/index.ts';
import type { Closing } from './closing.ts';
import { openDatabase } from './database.ts';
import { root } from './root.ts';

interface Check {
	name: string;
	/** One sentence on what is wrong, or null. */
	problem(env: Env, closing: Closing): Promise<string | null>;
}

const enoughSpace = 1024 ** 3;

/** What `klaster doctor` looks at, in order. The settings themselves have been read by then. */
export const checks: Check[] = [
	{
		name: 'data folder',
		async problem({ DATA_DIR }) {
			prepareDataDir(DATA_DIR);
			const { bavail, bsize } = await statfs(DATA_DIR);
			const free = bavail * bsize;
			return free >= enoughSpace
				? null
				: `only ${Math.floor(free / 1024 ** 2)} MB are free on the disk of ${DATA_DIR}.`;
		}
	},
	{ name: 'database', problem: databaseProblem },
	{
		name: 'pages',
		async problem() {
			return existsSync(join(root, 'build', 'handler.js')) ||
				existsSync(join(root, 'node_modules', 'vite'))
				? null
				: 'they are not built and the tools for it are missing: run npm ci.';
		}
	},
	{
		name: 'mail',
		async problem({ SMTP_URL }) {
			if (!SMTP_URL) return null;
			const transport = createTransport(SMTP_URL, { connectionTimeout: 8000 } as object);
			return transport.verify().then(
				() => null,
				(error: Error) => `the server of SMTP_URL does not take mail: ${error.message}.`
			);
		}
	},
	{
		name: 'sign-in provider',
		async problem({ OIDC_ISSUER }) {
			if (!OIDC_ISSUER) return null;
			const address = `${OIDC_ISSUER.replace(/\/$/, '')}/.well-known/openid-configuration`;
			const answer = await fetch(address, { signal: AbortSignal.timeout(8000) }).catch(() => null);
			return answer?.ok ? null : `${address} cannot be read: check OIDC_ISSUER.`;
		}
	},
	{
		name: 'public address',
		async problem({ ORIGIN, TRUST_PROXY }) {
			return ORIGIN?.startsWith('https:') && TRUST_PROXY === 0
				? 'ORIGIN has https, so a proxy stands before Klaster, and TRUST_PROXY is 0: everybody would seem to come from the proxy.'
				: null;
		}
	}
];

async function databaseProblem(env: Env, closing: Closing): Promise<string | null> {
	const beside = env.DATABASE_URL ? null : await runningUrl(env.DATA_DIR);
	const url = beside ?? (await openDatabase(env, closing)).url;
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		const { rows } = await client.query<{ name: string }>(
			`select name from migration order by name`
		);
		const ours = (await readdir(join(root, 'migrations'))).filter((name) => name.endsWith('.sql'));
		const newer = rows.find(({ name }) => !ours.includes(name));
		return newer ? `it was changed by a newer Klaster (${newer.name}): update this one.` : null;
	} catch (error) {
		// No table of migrations: the first start makes it.
		if ((error as { code?: string }).code === '42P01') return null;
		throw error;
	} finally {
		await client.end();
	}
}

import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../src/platform/server/embedded-postgres/index.ts';
import { fillWorld } from './fill.ts';
import { startMailServer } from './mail-server.ts';
import { mailFolder, origin, PORT, SECRET } from './places.ts';

/**
 * Klaster as a user has it, with the demo cluster: its own process, embedded PostgreSQL, and a mail
 * server that keeps letters.
 */
export default async function setup() {
	const closing: (() => Promise<unknown>)[] = [];
	const close = async () => {
		for (const part of closing.toReversed()) await part();
	};
	try {
		const folder = await mkdtemp(join(tmpdir(), 'klaster-e2e-'));
		// As root PostgreSQL runs as somebody else, who must reach it.
		await chmod(folder, 0o755);
		closing.push(() => rm(folder, { recursive: true, force: true }));
		await rm(mailFolder, { recursive: true, force: true });
		await mkdir(mailFolder, { recursive: true });
		const post = await startMailServer();
		closing.push(post.close);
		const embedded = await startEmbeddedPostgres({ dataDir: join(folder, 'postgres') });
		closing.push(embedded.stop);
		process.env.KLASTER_E2E_DATABASE = embedded.url;
		closing.push(
			await startApp({
				DATA_DIR: join(folder, 'app'),
				DATABASE_URL: embedded.url,
				SMTP_URL: `smtp://127.0.0.1:${post.port}`
			})
		);
		await fillWorld();
		return close;
	} catch (error) {
		await close();
		throw error;
	}
}

/** Starts the app in its own process and waits until it is ready; returns how to stop it. */
async function startApp(settings: Record<string, string>): Promise<() => Promise<unknown>> {
	const app = spawn(process.execPath, ['cli/bin.js', 'demo'], {
		stdio: ['ignore', 'inherit', 'inherit'],
		env: {
			...process.env,
			...settings,
			PORT: String(PORT),
			SECRET,
			MAIL_FROM: 'Klaster <klaster@example.org>',
			LOG_LEVEL: 'warn'
		}
	});
	const ended = new Promise((resolve) => app.on('exit', resolve));
	const stop = () => {
		app.kill('SIGTERM');
		return ended;
	};
	await answers(`${origin}/readyz`, ended).catch(async (error) => {
		await stop();
		throw error;
	});
	return stop;
}

async function answers(url: string, ended: Promise<unknown>): Promise<void> {
	let over = false;
	void ended.then(() => (over = true));
	for (let tries = 0; tries < 600 && !over; tries++) {
		const response = await fetch(url).catch(() => null);
		if (response?.ok) return;
		await new Promise((resolve) => setTimeout(resolve, 250));
	}
	throw new Error(`nothing answers at ${url}`);
}

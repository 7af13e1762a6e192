import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { startEmbeddedPostgres } from '../../src/platform/server/embedded-postgres/index.ts';
import { mailFolder, PORT } from './places.ts';

/** Klaster as a user has it: its own process, embedded PostgreSQL, and a mail server that keeps letters. */
export default async function setup() {
	const folder = await mkdtemp(join(tmpdir(), 'klaster-e2e-'));
	await rm(mailFolder, { recursive: true, force: true });
	await mkdir(mailFolder, { recursive: true });
	const post = await startMailServer();
	const embedded = await startEmbeddedPostgres({ dataDir: join(folder, 'postgres') });
	process.env.KLASTER_E2E_DATABASE = embedded.url;
	const app = spawn(process.execPath, ['cli/bin.js', 'start'], {
		stdio: ['ignore', 'inherit', 'inherit'],
		env: {
			...process.env,
			PORT: String(PORT),
			DATA_DIR: join(folder, 'app'),
			DATABASE_URL: embedded.url,
			SMTP_URL: `smtp://127.0.0.1:${post.port}`,
			MAIL_FROM: 'Klaster <klaster@example.org>',
			LOG_LEVEL: 'warn'
		}
	});
	const ended = new Promise((resolve) => app.on('exit', resolve));
	await answers(`http://localhost:${PORT}/readyz`, ended);
	return async () => {
		app.kill('SIGTERM');
		await ended;
		await embedded.stop();
		await new Promise<void>((resolve) => post.server.close(() => resolve()));
		await rm(folder, { recursive: true, force: true });
	};
}

/** Every letter becomes a file; tests read them there. */
async function startMailServer() {
	let count = 0;
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS', 'AUTH'],
		onData(stream, _session, done) {
			const chunks: Buffer[] = [];
			stream.on('data', (chunk: Buffer) => chunks.push(chunk));
			stream.on('end', () => {
				const name = `${String(count++).padStart(5, '0')}.eml`;
				void writeFile(join(mailFolder, name), Buffer.concat(chunks)).then(() => done());
			});
		}
	});
	const port = await new Promise<number>((resolve) => {
		const listener = server.listen(0, '127.0.0.1', () => {
			resolve((listener.address() as { port: number }).port);
		});
	});
	return { server, port };
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

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';

/** Pages that are older than their source are built first, which takes its time. */
const PATIENCE_SECONDS = 300;

/** Starts the built app in a process of its own, as `npm start` does; waits until it is ready. */
export async function startApp(
	port: number,
	settings: Record<string, string>
): Promise<{ origin: string; stop(): Promise<void> }> {
	const app = spawn(process.execPath, ['cli/bin.js', 'start'], {
		stdio: ['ignore', 'ignore', 'inherit'],
		env: { ...process.env, ...settings, PORT: String(port), LOG_LEVEL: 'warn' }
	});
	const ended = once(app, 'exit');
	const origin = `http://localhost:${port}`;
	const stop = async () => {
		app.kill('SIGTERM');
		await ended;
	};
	for (let tries = 0; tries < 4 * PATIENCE_SECONDS && app.exitCode === null; tries++) {
		const response = await fetch(`${origin}/readyz`).catch(() => null);
		if (response?.ok) return { origin, stop };
		await setTimeout(250);
	}
	await stop();
	throw new Error('the app did not start');
}

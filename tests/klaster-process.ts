import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../cli/bin.js', import.meta.url));

/** Starts the real `klaster` command with these settings and none of ours. */
export function spawnKlaster(args: string[], settings: Record<string, string>): ChildProcess {
	return spawn(process.execPath, [bin, ...args], {
		env: { PATH: process.env.PATH, ...settings },
		stdio: ['ignore', 'pipe', 'pipe']
	});
}

/** Runs `klaster` to its end. */
export function runKlaster(
	args: string[],
	settings: Record<string, string>
): Promise<{ code: number | null; out: string; err: string }> {
	const child = spawnKlaster(args, settings);
	let out = '';
	let err = '';
	child.stdout?.on('data', (chunk) => (out += chunk));
	child.stderr?.on('data', (chunk) => (err += chunk));
	return new Promise((done) => child.on('close', (code) => done({ code, out, err })));
}

/** Resolves with the first line of its output that fits; rejects when it ends before. */
export function lineOf(child: ChildProcess, pattern: RegExp): Promise<string> {
	return new Promise((done, fail) => {
		let text = '';
		const listen = (chunk: Buffer) => {
			text += chunk;
			const line = text.split('\n').find((one) => pattern.test(one));
			if (line) done(line);
		};
		child.stdout?.on('data', listen);
		child.stderr?.on('data', listen);
		child.on('exit', () => fail(new Error(`klaster ended: ${text}`)));
	});
}

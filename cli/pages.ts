import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.ts';
import { root } from './root.ts';

const built = join(root, 'build', 'handler.js');
const sources = ['src', 'engine/src', 'static', 'project.inlang/settings.json'];
const compiled = join(root, 'src', 'messages', 'compiled');

/**
 * Builds the pages when they are missing or older than the sources.
 * @returns the path of the module that answers requests
 * @throws Failure when the build fails
 */
export async function preparePages(): Promise<string> {
	const missing = !existsSync(built);
	// An installation without the build tools runs what it was given.
	const canBuild = existsSync(join(root, 'node_modules', 'vite'));
	if (!missing && (!canBuild || statSync(built).mtimeMs >= newestSource())) return built;
	if (!canBuild)
		throw new Failure('The pages are not built and the tools for it are missing: run npm ci.');
	console.log('Preparing the pages, about 20 s, once.');
	await runNode('bin/compile-messages.ts');
	await runNode('node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error');
	return built;
}

function newestSource(): number {
	let newest = 0;
	for (const source of sources.map((name) => join(root, name)).filter(existsSync)) {
		newest = Math.max(newest, statSync(source).mtimeMs);
		if (!statSync(source).isDirectory()) continue;
		for (const entry of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
			const path = join(source, entry);
			if (path.startsWith(compiled) || path.endsWith('.test.ts')) continue;
			newest = Math.max(newest, statSync(path).mtimeMs);
		}
	}
	return newest;
}

async function runNode(...args: string[]): Promise<void> {
	const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
	let output = '';
	child.stdout.on('data', (chunk) => (output += chunk));
	child.stderr.on('data', (chunk) => (output += chunk));
	const code = await new Promise((done) => child.on('close', done));
	if (code !== 0) {
		console.error(output.trim());
		throw new Failure('The pages could not be prepared, for the reason above.');
	}
}

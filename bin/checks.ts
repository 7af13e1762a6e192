import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/** What must hold before a change lands, the quick ones first. */
const checks: [name: string, command: string][] = [
	['formatting', 'prettier --check .'],
	['lint', 'eslint --max-warnings 0 .'],
	['types', 'svelte-check --fail-on-warnings'],
	[
		'boundaries',
		'depcruise src engine/src cli demo --config .dependency-cruiser.cjs --output-type err'
	],
	['dead code', 'knip'],
	['schema is true', 'node bin/dump-schema.ts && git diff --exit-code migrations/schema.sql'],
	['tests', 'npm test']
];

/** Runs a command, shows what it prints, and returns its exit code and its text. */
function run(command: string): Promise<{ code: number; text: string }> {
	return new Promise((resolve) => {
		const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
		let text = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream.on('data', (chunk: Buffer) => {
				text += chunk;
				process.stdout.write(chunk);
			});
		}
		child.on('close', (code) => resolve({ code: code ?? 1, text: stripVTControlCharacters(text) }));
	});
}

/** How many tests the runners' closing lines count ("Tests  12 passed", "  8 passed (1.2m)"). */
function counted(text: string, word: 'passed' | 'failed'): number {
	const lines = text
		.split('\n')
		.filter((line) => /^\s*Tests\s/.test(line) || /^\s*\d+ (passed|failed)/.test(line));
	return lines
		.flatMap((line) => [...line.matchAll(new RegExp(`(\\d+) ${word}`, 'g'))])
		.reduce((sum, match) => sum + Number(match[1]), 0);
}

const wanted = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const [name, command] of checks) {
	if (wanted.length > 0 && !wanted.includes(name)) continue;
	const started = Date.now();
	console.log(`\n=== ${name}: ${command}`);
	const { code, text } = await run(command);
	const seconds = ((Date.now() - started) / 1000).toFixed(0);
	console.log(`=== ${name}: ${code === 0 ? 'passed' : 'FAILED'} (${seconds} s)`);
	passed += counted(text, 'passed') + (code === 0 ? 1 : 0);
	failed += counted(text, 'failed') + (code === 0 ? 0 : 1);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

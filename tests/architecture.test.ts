import { existsSync, readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { expect, test } from 'vitest';

const source = globSync('{src,cli,engine/src,demo}/**/*.{ts,svelte}').filter(
	(path) => !/\.test\.ts$|messages\/compiled|\.d\.ts$/.test(path)
);
const linesOf = (path: string) => readFileSync(path, 'utf8').split('\n').length - 1;
const capabilities = globSync('src/capabilities/*/').map((path) => basename(path));

test('files stay small: median ≤ 50 lines, p90 ≤ 150, none above 300', () => {
	const sizes = source.map(linesOf).sort((a, b) => a - b);
	const at = (share: number) => sizes[Math.floor(sizes.length * share)];
	expect(source.filter((path) => linesOf(path) > 300)).toEqual([]);
	expect(at(0.5)).toBeLessThanOrEqual(50);
	expect(at(0.9)).toBeLessThanOrEqual(150);
});

test('routes stay thin: no load, action or endpoint file above 60 lines', () => {
	const routes = source.filter((path) => /routes\/.*\+(page|layout)?\.?server\.ts$/.test(path));
	expect(routes.filter((path) => linesOf(path) > 60)).toEqual([]);
	expect(routes.length).toBeGreaterThan(10);
});

test('every capability has the same inner shape and a short README', () => {
	for (const name of capabilities.filter((path) => !path.endsWith('.ts'))) {
		const folder = `src/capabilities/${name}`;
		for (const part of ['domain/policy.ts', 'domain/schema.ts', 'server/index.ts', 'ui/index.ts']) {
			expect([`${folder}/${part}`, existsSync(`${folder}/${part}`)]).toEqual([
				`${folder}/${part}`,
				true
			]);
		}
		expect(linesOf(`${folder}/README.md`)).toBeLessThanOrEqual(30);
	}
});

test('every command is called by a test in its own folder', () => {
	const inFolder = 'src/capabilities/*/server/';
	const tests = globSync(`${inFolder}*.{test,test-world}.ts`).map((path) =>
		readFileSync(path, 'utf8')
	);
	const doors = globSync(`${inFolder}{index,cube,rulebook,consultation,decision,signature}.ts`).map(
		(path) => readFileSync(path, 'utf8')
	);
	// A command is a server file behind the front door that writes to the history.
	const commands = source.filter(
		(path) =>
			/capabilities\/[^/]+\/server\/[^/]+\.ts$/.test(path) &&
			/\brecord\(/.test(readFileSync(path, 'utf8')) &&
			doors.some((text) => text.includes(`'./${basename(path)}'`))
	);
	const untested = commands.filter((path) => {
		const exported = [
			...readFileSync(path, 'utf8').matchAll(/export (?:async function|const) (\w+)/g)
		];
		return !tests.some((text) =>
			exported.some(([, name]) => new RegExp(`\\b${name}\\b`).test(text))
		);
	});
	expect(commands.length).toBeGreaterThan(15);
	expect(untested).toEqual([]);
});

test('there is no drawer for things without a place', () => {
	const drawers = source.filter((path) =>
		/(^|\/)(utils?|helpers?|services?|misc|common)(\/|\.ts$)/.test(path)
	);
	expect(drawers.map((path) => dirname(path))).toEqual([]);
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { EnvError, readEnv, variables } from './env.ts';

test('an empty environment is enough to start', () => {
	expect(readEnv({})).toMatchObject({
		PORT: 3000,
		DATABASE_URL: undefined,
		TRUST_PROXY: 0,
		WORKER: 'inside',
		BODY_SIZE_LIMIT: 16 * 1024 * 1024
	});
});

test('an empty variable counts as one that is not set', () => {
	const empty = Object.fromEntries(Object.keys(variables).map((name) => [name, '']));
	expect(readEnv(empty)).toEqual(readEnv({}));
});

test.each([
	[{ PORT: 'abc' }, 'PORT should be a whole number from 0 to 65535, not "abc".'],
	[{ PORT: '70000' }, 'PORT should be a whole number from 0 to 65535, not "70000".'],
	[
		{ ORIGIN: 'https://klaster.example/app' },
		'ORIGIN should be an address with http:// or https:// and nothing after the host, not "https://klaster.example/app".'
	],
	[
		{ DATABASE_URL: 'mysql://me:hidden@host/x' },
		'DATABASE_URL should be an address like postgresql://user:password@host:5432/database.'
	],
	[{ SECRET: 'short' }, 'SECRET should be at least 32 characters.'],
	[{ WORKER: 'on' }, 'WORKER should be inside or off, not "on".'],
	[{ BODY_SIZE_LIMIT: 'big' }, 'BODY_SIZE_LIMIT should be a size such as 512K or 16M, not "big".'],
	[
		{ MAP_TILES_URL: 'https://tiles.example/' },
		'MAP_TILES_URL should be an address with {z}, {x} and {y}, not "https://tiles.example/".'
	],
	[
		{ SMTP_URL: 'smtp://localhost' },
		'MAIL_FROM should be an e-mail address, alone or as Name <address>: SMTP_URL needs it.'
	],
	[{ PORT_FILE: '/nowhere' }, 'PORT_FILE names the file "/nowhere", which is not there.'],
	[{ PORT_FILE: '/a', PORT: '1' }, 'PORT and PORT_FILE are both set: keep one of them.']
])('%o gets one sentence', (source, sentence) => {
	expect(() => readEnv(source)).toThrow(new EnvError(sentence));
});

test('a value may come from a file', () => {
	const folder = mkdtempSync(join(tmpdir(), 'klaster-env-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const file = join(folder, 'port');
	writeFileSync(file, '8080\n');
	expect(readEnv({ PORT_FILE: file }).PORT).toBe(8080);
});

test.each([
	['512', 512],
	['512K', 512 * 1024],
	['2g', 2 * 1024 ** 3]
])('a size of %s is %i bytes', (size, bytes) => {
	expect(readEnv({ BODY_SIZE_LIMIT: size }).BODY_SIZE_LIMIT).toBe(bytes);
});

test('the guide for self-hosting says of each variable what the schema says', () => {
	const guide = readFileSync('docs/self-hosting.md', 'utf8');
	for (const [name, { description }] of Object.entries(variables)) {
		const row = guide.split('\n').find((line) => line.startsWith(`| \`${name}\` `));
		expect(row, name).toContain(description);
	}
});

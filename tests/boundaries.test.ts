import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const config = '.dependency-cruiser.cjs';

/** One fault for each rule: who imports what it may not. */
const faults: Record<string, [file: string, imported: string][]> = {
	'no-cycles': [
		['src/platform/server/one.ts', './other.ts'],
		['src/platform/server/other.ts', './one.ts']
	],
	'platform-knows-no-capability': [
		['src/platform/server/nosy.ts', '../../capabilities/join/server/index.ts']
	],
	'capabilities-know-no-route': [
		['src/capabilities/join/server/back.ts', '../../../routes/page.ts']
	],
	'capabilities-meet-at-their-front-doors': [
		['src/capabilities/match/server/climber.ts', '../../join/server/inside.ts']
	],
	'routes-enter-by-the-front-door': [
		['src/routes/climber.ts', '../capabilities/join/server/inside.ts']
	],
	'domain-is-pure': [['src/capabilities/join/domain/impure.ts', '../server/index.ts']],
	'domain-does-no-io': [['src/capabilities/join/domain/reader.ts', 'node:fs']],
	'routes-touch-no-sql': [['src/routes/sql.ts', '../capabilities/join/server/tables.ts']],
	'ui-imports-no-server': [['src/capabilities/join/ui/eager.ts', '../server/index.ts']],
	'engine-knows-no-app': [['engine/src/curious.ts', '../../src/platform/server/plain.ts']],
	'engine-does-no-io': [['engine/src/reader.ts', 'node:fs']]
};

/** What the faulty files may exist beside. */
const sound = [
	'src/capabilities/join/server/index.ts',
	'src/capabilities/join/server/inside.ts',
	'src/capabilities/join/server/tables.ts',
	'src/platform/server/plain.ts',
	'src/routes/page.ts'
];

function tree(files: Record<string, string>): string {
	const root = mkdtempSync(join(tmpdir(), 'klaster-boundaries-'));
	onTestFinished(() => rmSync(root, { recursive: true }));
	for (const file of [config, 'tsconfig.json', 'package.json']) cpSync(file, join(root, file));
	mkdirSync(join(root, '.svelte-kit'));
	writeFileSync(join(root, '.svelte-kit/tsconfig.json'), '{}');
	symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
	}
	return root;
}

/** The names of the rules that are broken in a tree. */
function broken(root: string): string[] {
	const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
	const options = ['src', 'engine/src', '--config', config, '--output-type', 'json'];
	const { stdout } = spawnSync(process.execPath, [program, ...options], {
		cwd: root,
		maxBuffer: 1 << 26
	});
	const { summary } = JSON.parse(stdout.toString()) as {
		summary: { violations: { rule: { name: string } }[] };
	};
	return [...new Set(summary.violations.map(({ rule }) => rule.name))].sort();
}

const soundFiles = Object.fromEntries(sound.map((file) => [file, 'export const it = 1;\n']));

test('a planted fault against each arrow is found, and nothing else', () => {
	const rules = Object.keys(faults).sort();
	const planted = Object.values(faults)
		.flat()
		.map(([file, imported]) => [
			file,
			`import * as it from '${imported}';\nexport const its = it;\n`
		]);
	expect(broken(tree({ ...soundFiles, ...Object.fromEntries(planted) }))).toEqual(rules);
	const { forbidden } = JSON.parse(
		execFileSync(process.execPath, [
			'-p',
			`JSON.stringify({ forbidden: require('./${config}').forbidden })`
		]).toString()
	) as { forbidden: { name: string }[] };
	expect(forbidden.map(({ name }) => name).sort()).toEqual(rules);
});

test('a tree without faults has none', () => {
	expect(broken(tree({ ...soundFiles, 'engine/src/plain.ts': 'export const it = 1;\n' }))).toEqual(
		[]
	);
});

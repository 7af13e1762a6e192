import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { machine } from './machine.ts';
import type { BenchRow } from './report.ts';
import { writeTables } from './table.ts';

/** Runs every solver's benchmark, and the scripts named as arguments; writes results.json and the tables of the README. */
const benches = [
	'match',
	'cube',
	'exchange',
	'consortium',
	'clearing',
	'opinion',
	'seating',
	'cancel'
];
const scripts = [
	...benches.map((name) => `${import.meta.dirname}/${name}.ts`),
	...process.argv.slice(2).map((script) => resolve(script))
];
const file = `${import.meta.dirname}/results.json`;
const rows: BenchRow[] = [];
for (const script of scripts) {
	const child = fork(script);
	child.on('message', (some) => rows.push(...(some as BenchRow[])));
	const [code] = (await once(child, 'exit')) as [number];
	if (code !== 0) process.exitCode = 1;
	// After each, so that what was measured is kept when a long run is broken off.
	writeFileSync(file, `${JSON.stringify({ machine: machine(), rows }, null, '\t')}\n`);
}
writeTables();
console.log(machine());
console.table(rows);

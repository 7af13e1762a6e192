import { readFileSync, writeFileSync } from 'node:fs';
import type { BenchRow } from './report.ts';

const readme = `${import.meta.dirname}/README.md`;
const [begin, end] = ['<!-- results: node engine/bench/table.ts -->', '<!-- end of results -->'];

/** Rows of one solver as a table in Markdown. */
function tableOf(solver: string, rows: readonly BenchRow[]): string {
	const cell = (text: string | number | undefined) => String(text ?? '').replaceAll('|', '\\|');
	const head = ['instance', 'known or wanted', 'ours', 'bound', 's', 'MB', 'ratio', 'note'];
	const lines = rows.map((row) => [
		row.instance,
		row.known,
		row.ours,
		row.bound,
		row.seconds,
		row.peakMegabytes,
		row.ratio,
		row.note
	]);
	return [
		`## ${solver}\n`,
		...[head, head.map(() => '---'), ...lines].map((line) => `| ${line.map(cell).join(' | ')} |`)
	].join('\n');
}

/** Writes what results.json holds into the README, between its two marks. */
export function writeTables(): void {
	const results = readFileSync(`${import.meta.dirname}/results.json`, 'utf8');
	const { machine, rows } = JSON.parse(results) as { machine: string; rows: BenchRow[] };
	const solvers = [...new Set(rows.map(({ solver }) => solver))];
	const tables = solvers.map((solver) =>
		tableOf(
			solver,
			rows.filter((row) => row.solver === solver)
		)
	);
	const text = readFileSync(readme, 'utf8');
	const before = text.slice(0, text.indexOf(begin) + begin.length);
	const after = text.slice(text.indexOf(end));
	const body = [`Machine: ${machine}.`, ...tables].join('\n\n');
	// Wide cells are padded by no formatter: `prettier-ignore` leaves the tables as they are.
	writeFileSync(
		readme,
		`${before}\n\n<!-- prettier-ignore-start -->\n\n${body}\n\n<!-- prettier-ignore-end -->\n\n${after}`
	);
}

if (import.meta.main) writeTables();

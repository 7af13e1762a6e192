import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A whole program to be written for a reference solver: every column 0 or 1 unless `upper` says more. */
export interface ReferenceProgram {
	cost: ArrayLike<number>;
	upper: ArrayLike<number>;
	starts: ArrayLike<number>;
	rows: ArrayLike<number>;
	values: ArrayLike<number>;
	rowLower: ArrayLike<number>;
	rowUpper: ArrayLike<number>;
}

/** What the reference found, and how long its process took in seconds. */
export interface Reference {
	value: number;
	seconds: number;
}

/** Solves the program with CBC from an LP file; undefined where there is no `cbc` on the PATH. */
export function solveWithCbc(program: ReferenceProgram): Reference | undefined {
	const folder = mkdtempSync(join(tmpdir(), 'klaster-exchange-'));
	try {
		const file = join(folder, 'model.lp');
		writeFileSync(file, lpText(program));
		const start = performance.now();
		const out = execFileSync('cbc', [file, 'sec', '300', 'solve'], { encoding: 'utf8' });
		const seconds = (performance.now() - start) / 1000;
		const value = /Objective value:\s*(-?[\d.e+]+)/i.exec(out)?.[1];
		return { value: Math.abs(Number(value)), seconds };
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		throw error;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function lpText({
	cost,
	upper,
	starts,
	rows,
	values,
	rowLower,
	rowUpper
}: ReferenceProgram): string {
	const terms: string[][] = Array.from(rowUpper, () => []);
	const name = (column: number) => `x${column}`;
	const columns = Array.from(cost, (_, column) => column);
	for (const column of columns) {
		for (let k = starts[column]!; k < starts[column + 1]!; k++) {
			terms[rows[k]!]!.push(`${signed(values[k]!)} ${name(column)}`);
		}
	}
	const constraints = terms.flatMap((list, row) => {
		if (list.length === 0) return [];
		const sense = rowLower[row] === rowUpper[row] ? '=' : '<=';
		return [`r${row}: ${list.join('\n')} ${sense} ${rowUpper[row]}`];
	});
	const binary = columns.filter((column) => upper[column] === 1).map(name);
	const general = columns.filter((column) => upper[column] !== 1);
	return [
		'Maximize',
		`obj: ${columns.map((column) => `${signed(cost[column]!)} ${name(column)}`).join('\n')}`,
		'Subject To',
		...constraints,
		'Bounds',
		...general.map((column) => `0 <= ${name(column)} <= ${upper[column]}`),
		'Binaries',
		...binary,
		'Generals',
		...general.map(name),
		'End',
		''
	].join('\n');
}

function signed(value: number): string {
	return value < 0 ? `- ${-value}` : `+ ${value}`;
}

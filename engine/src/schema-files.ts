import { z } from 'zod';
import { solvers } from './solvers.ts';
import type { SolverName } from './solvers.ts';

/**
 * Every solver's input and output as JSON Schema (draft 2020-12), by file name. Rules that JSON
 * Schema cannot say (ids that must exist, a first day before the last) are in the solver's page.
 */
export async function schemaFiles(): Promise<Map<string, string>> {
	const files = new Map<string, string>();
	for (const name of Object.keys(solvers) as SolverName[]) {
		const solver = await solvers[name]();
		for (const side of ['input', 'output'] as const) {
			const schema = z.toJSONSchema(solver[side], { io: side, unrepresentable: 'any' });
			files.set(`${name}.${side}.json`, `${JSON.stringify(schema, null, '\t')}\n`);
		}
	}
	return files;
}

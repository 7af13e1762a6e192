import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { schemaFiles } from './schema-files.ts';

it('engine/schemas is what the solvers take and give (node engine/bin/write-schemas.ts)', async () => {
	const folder = new URL('../schemas/', import.meta.url);
	const written = readdirSync(folder).map((name) => [
		name,
		JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown
	]);
	const made = [...(await schemaFiles())].map(([name, text]) => [
		name,
		JSON.parse(text) as unknown
	]);
	expect(written).toEqual(made.sort(([a], [b]) => (a! < b! ? -1 : 1)));
});

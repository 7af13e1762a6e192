import { expect, test } from '@playwright/test';
import { pages } from './routes.ts';
import { scriptsNamed, weightOf } from './scripts.ts';
import { visitTo } from './visits.ts';

/** The most script that a page may name, in bytes, gzipped. */
const MOST = 60 * 1024;

test('no page loads more script than the budget, public pages none', async () => {
	const table: Record<string, string> = {};
	const heavy: string[] = [];
	for (const route of pages()) {
		const visit = await visitTo(route);
		const { files, inline } = await scriptsNamed(visit.address, visit);
		const bytes = await weightOf(files);
		table[route.path] = `${(bytes / 1024).toFixed(1)} KB in ${files.size}`;
		if (route.plain) expect([route.path, [...files], inline]).toEqual([route.path, [], []]);
		if (bytes > MOST) heavy.push(`${route.path}: ${table[route.path]}`);
	}
	console.table(table);
	expect(heavy).toEqual([]);
});

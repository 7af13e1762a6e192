import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { headVersion } from '#capabilities/agree/server/index.ts';
import { releaseModel } from '#capabilities/replicate/server/index.ts';
import { bareWorld, must, publisher } from '#capabilities/replicate/server/replicate.test-world.ts';
import { useDatabase } from '#tests/database.ts';
import { runKlaster } from '#tests/klaster-process.ts';

const database = useDatabase();
const folder = mkdtempSync(join(tmpdir(), 'klaster-model-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const klaster = (...args: string[]) =>
	runKlaster(['model', ...args], { DATABASE_URL: database.url() });

test('a model goes out of one cluster and, confirmed, into another', async () => {
	const here = await publisher();
	must(await here.as(here.coordinator, (ctx) => releaseModel(ctx, { summary: 'Zasady' })));
	const { code, out } = await klaster('export', here.cluster.slug);
	expect(code).toBe(0);
	const file = join(folder, 'model.json');
	writeFileSync(file, out);
	const there = await bareWorld('Nad Prosną');
	const told = await klaster('import', file, '--cluster', there.cluster.slug);
	expect(told.out).toContain('2 chapters, 4 clauses');
	expect(told.out).toContain('Names to fill in: cluster, coordinator');
	expect(told.out).toContain('Nothing was done.');
	expect(await there.as(there.coordinator, headVersion)).toBeNull();
	const into = ['import', file, '--cluster', there.cluster.slug, '--confirm'];
	expect((await klaster(...into)).out).toContain('Nad Prosną has version 1 of its rules');
	const head = await there.as(there.coordinator, headVersion);
	expect(head!.text.title).toBe('Zasady klastra Nad Prosną');
	expect(await klaster(...into)).toMatchObject({
		code: 2,
		err: 'The cluster has rules already.\n'
	});
}, 60_000);

test('what cannot be done is said in one sentence', async () => {
	const file = join(folder, 'nonsense.json');
	writeFileSync(file, '{');
	expect(await klaster('import', file, '--cluster', 'x')).toMatchObject({
		code: 2,
		err: 'The file is not JSON, or it is damaged.\n'
	});
	expect(await klaster('export', 'nobody')).toMatchObject({
		code: 1,
		err: 'There is no cluster nobody here.\n'
	});
	expect((await klaster('export')).code).toBe(2);
}, 60_000);

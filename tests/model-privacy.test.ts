import { expect, test } from 'vitest';
import { demoSlug, loadDemoCluster } from '#demo/load.ts';
import { publishedModel, releaseModel } from '#capabilities/replicate/server/index.ts';
import { systemClock } from '#platform/domain/clock.ts';
import { clusterBySlug } from '#platform/server/clusters.ts';
import type { Ctx } from '#platform/server/context.ts';
import { inCluster, ownerRows } from '#platform/server/db.ts';
import { allTables } from './any-row.ts';
import { useDatabase } from './database.ts';

useDatabase();

const origin = 'http://localhost:3000';

/** Whatever names or reaches somebody in the demo, asked of the tables and not of the code under test. */
async function secrets(): Promise<string[]> {
	const found = await ownerRows<{ word: string | null }>(
		`select unnest(array[name, short_name, nip, regon, krs, email, phone, street, website]) as word from member
		union select unnest(array[name, email, phone]) from delegate
		union select unnest(array[name, email]) from coordinator
		union select unnest(array[name, email]) from person
		union select unnest(array[to_address, to_name]) from mail`
	);
	return found.flatMap(({ word }) => (word && word.length > 3 ? [word] : []));
}

async function identifiers(): Promise<string[]> {
	const ids: string[] = [];
	for (const { name, columns } of await allTables())
		if (columns.some((column) => column.name === 'id' && column.type === 'uuid'))
			ids.push(...(await ownerRows<{ id: string }>(`select id from ${name}`)).map(({ id }) => id));
	return ids;
}

test('the model of the whole demo cluster names nobody', { timeout: 180_000 }, async () => {
	await loadDemoCluster(origin, 'pl');
	const cluster = (await clusterBySlug(demoSlug))!;
	const json = await inCluster({ clusterId: cluster.id }, async (tx) => {
		const actor = { kind: 'system' as const, name: 'test' };
		const ctx: Ctx = { actor, cluster, tx, clock: systemClock, locale: 'pl', origin };
		await releaseModel(ctx, { summary: 'Zasady' });
		return JSON.stringify(await publishedModel(ctx, demoSlug, null));
	});
	expect(json.length).toBeGreaterThan(20_000);
	const known = [...new Set([...(await secrets()), ...(await identifiers())])];
	expect(known.length).toBeGreaterThan(200);
	const lower = json.toLowerCase();
	expect(known.filter((word) => lower.includes(word.toLowerCase()))).toEqual([]);
	expect(lower).not.toContain('@');
});

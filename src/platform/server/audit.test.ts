import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { useDatabase } from '#tests/database.ts';
import { coordinatorOf, world } from '#tests/world.ts';
import { firstBrokenEntry, history, record, recordAll } from './audit.ts';
import { ownerRows } from './db.ts';

useDatabase();

test('entries are numbered without gaps and the chain holds', async () => {
	const here = await world();
	const coordinator = await coordinatorOf(here);
	await Promise.all(
		Array.from({ length: 12 }, (_, n) =>
			here.as(coordinator, (ctx) =>
				record(ctx, 'thing.done', { kind: 'thing' }, { n, z: 1, a: { y: 2, b: [3] } })
			)
		)
	);
	const lines = await here.as(coordinator, (ctx) => history(ctx));
	expect(lines.map((line) => line.seq)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
	expect(await here.as(coordinator, firstBrokenEntry)).toBeNull();
});

test('many entries at once are one chain with those before and after', async () => {
	const here = await world();
	const coordinator = await coordinatorOf(here);
	await here.as(coordinator, async (ctx) => {
		await record(ctx, 'thing.done', { kind: 'thing' });
		const many = Array.from({ length: 1001 }, (_, n) => ({
			action: 'thing.made',
			subject: { kind: 'thing' },
			data: { n }
		}));
		await recordAll(ctx, many);
		await recordAll(ctx, []);
		await record(ctx, 'thing.done', { kind: 'thing' });
	});
	const [last, before] = await here.as(coordinator, (ctx) => history(ctx, { limit: 2 }));
	expect([last!.seq, before!.data]).toEqual([1003, { n: 1000 }]);
	expect(await here.as(coordinator, firstBrokenEntry)).toBeNull();
});

test('a changed entry is found, and the app cannot make one', async () => {
	const here = await world();
	const coordinator = await coordinatorOf(here);
	for (const n of [1, 2, 3]) {
		await here.as(coordinator, (ctx) => record(ctx, 'thing.done', { kind: 'thing' }, { n }));
	}
	await expect(
		here.as(coordinator, (ctx) => ctx.tx.execute(sql`update audit_entry set action = 'other'`))
	).rejects.toThrow();
	await ownerRows('alter table audit_entry disable trigger audit_entry_final');
	await ownerRows(`update audit_entry set data = '{"n": 7}' where seq = 2 and cluster_id = $1`, [
		here.cluster.id
	]);
	await ownerRows('alter table audit_entry enable trigger audit_entry_final');
	expect(await here.as(coordinator, firstBrokenEntry)).toBe(2);
});

import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { useDatabase } from '#tests/database.ts';
import { coordinatorOf, delegateOf, visitor, world } from '#tests/world.ts';
import { newId } from '#platform/domain/id.ts';
import { record } from '#platform/server/audit.ts';
import { ownerRows } from '#platform/server/db.ts';
import { memberArchive } from './export-archive.ts';
import { seatSomebody } from './seat-somebody.ts';

useDatabase();

async function scene() {
	const here = await world();
	const coordinator = await coordinatorOf(here);
	const [id, other] = [newId(), newId()];
	for (const [one, name] of [
		[id, 'Żółta Łódź'],
		[other, 'Inna']
	]) {
		await ownerRows(
			`insert into member (cluster_id, id, name, sector, legal_form, town, standing, standing_since, created_at, updated_at)
			values ($1, $2, $3, 'social', 'association', 'Cieszyn', 'left', now(), now(), now())`,
			[here.cluster.id, one, name]
		);
		await here.as(coordinator, async (ctx) => {
			await record(ctx, 'member.left', { kind: 'member', id: one! }, { reason: name });
			const holder = { name: `Osoba ${name}`, email: `${one}@example.org`, phone: null };
			await seatSomebody(ctx, one!, 'delegate', holder);
		});
	}
	return { here, coordinator, id };
}

test("a member's own data come along as JSON and CSV, and nobody else's", async () => {
	const { here, id } = await scene();
	const delegate = await delegateOf([id]);
	const archive = await here.as(delegate, (ctx) =>
		memberArchive(ctx, id, [async () => ({ offers: [{ title: '=1+1', terms: ['gift'] }] })])
	);
	expect(archive!.name).toBe('zolta-lodz.zip');
	const files = Object.entries(unzipSync(archive!.bytes)).map(
		([name, bytes]) => [name, strFromU8(bytes)] as const
	);
	const text = Object.fromEntries(files);
	expect(JSON.parse(text['member.json']!)).toMatchObject([{ id, name: 'Żółta Łódź' }]);
	expect(JSON.parse(text['people.json']!)).toMatchObject([{ name: 'Osoba Żółta Łódź' }]);
	expect(JSON.parse(text['history.json']!)).toMatchObject([{ action: 'member.left' }]);
	expect(text['offers.csv']).toContain(`'=1+1;"[""gift""]"`);
	expect(files.map(([, content]) => content).join()).not.toContain('Inna');
});

test('for the member itself and coordinators only', async () => {
	const { here, coordinator, id } = await scene();
	expect(await here.as(coordinator, (ctx) => memberArchive(ctx, id))).not.toBeNull();
	for (const actor of [await delegateOf([newId()]), visitor]) {
		expect(await here.as(actor, (ctx) => memberArchive(ctx, id))).toBeNull();
	}
	const there = await world();
	const stranger = await coordinatorOf(there);
	expect(await there.as(stranger, (ctx) => memberArchive(ctx, id))).toBeNull();
	expect(await here.as(coordinator, (ctx) => memberArchive(ctx, 'x'))).toBeNull();
});

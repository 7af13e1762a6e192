import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { rows } from '#platform/server/db.ts';
import { sql } from 'drizzle-orm';
import { useDatabase } from '#tests/database.ts';
import type { Actor } from '#platform/server/context.ts';
import { delegateOf, world } from '#tests/world.ts';
import { declarationText } from './declaration-text.ts';
import { admitted, applicant, cluster, must, sign } from './join.test-world.ts';
import { memberById } from './queries.ts';

useDatabase();

test('the delegate signs: who, for whom, which text, when, from where; the member is active', async () => {
	const { here, coordinator } = await cluster();
	const { id, delegate } = await admitted(here, coordinator);
	must(await here.as(delegate, (ctx) => sign(ctx, id)));
	const [signed] = await here.as(coordinator, (ctx) =>
		rows<Record<string, string>>(ctx.tx, sql`select * from declaration where member_id = ${id}`)
	);
	expect(signed).toMatchObject({
		signer_name: 'Halina Nitka',
		signer_role: 'właścicielka',
		person_id: (delegate as { personId: string }).personId,
		from_address: '127.0.0.1'
	});
	expect(signed!.text).toContain('Krawiectwo Nitka');
	expect(signed!.text).toContain('Klaster Próbny');
	const sum = createHash('sha256').update(signed!.text!, 'utf8').digest('hex');
	expect(signed!.text_sha256).toBe(sum);
	expect(await here.as(coordinator, (ctx) => memberById(ctx, id))).toMatchObject({
		standing: 'active',
		joinedOn: '2026-11-24',
		lastConfirmedAt: new Date('2026-11-24T10:00:00Z')
	});
});

test('a text that changed since it was read is not signed', async () => {
	const { here, coordinator } = await cluster();
	const { id, delegate } = await admitted(here, coordinator);
	const result = await here.as(delegate, (ctx) => sign(ctx, id, { sha256: '0'.repeat(64) }));
	expect(result).toMatchObject({ error: { code: 'stale' } });
	expect((await here.as(coordinator, (ctx) => memberById(ctx, id)))!.standing).toBe('admitted');
});

test('name, position and consent are needed', async () => {
	const { here, coordinator } = await cluster();
	const { id, delegate } = await admitted(here, coordinator);
	const empty = { name: '', role: ' ', agreed: '' };
	expect(await here.as(delegate, (ctx) => sign(ctx, id, empty))).toMatchObject({
		error: { fields: { name: 'required', role: 'required', agreed: 'required' } }
	});
});

test('nobody but the delegate signs, and not before admission', async () => {
	const { here, coordinator } = await cluster();
	const { id, delegate } = await admitted(here, coordinator);
	const deputy: Actor = {
		...(delegate as Actor & { kind: 'person' }),
		seats: [{ memberId: id, role: 'deputy' }]
	};
	for (const actor of [coordinator, deputy, await delegateOf([])]) {
		expect(await here.as(actor, (ctx) => sign(ctx, id))).toMatchObject({
			error: { code: 'not-found' }
		});
	}
	const elsewhere = await world();
	expect(await elsewhere.as(delegate, (ctx) => sign(ctx, id))).toMatchObject({
		error: { code: 'not-found' }
	});
	const waiting = await applicant(here, coordinator);
	const early = await delegateOf([waiting]);
	expect(await here.as(early, (ctx) => sign(ctx, waiting))).toMatchObject({
		error: { code: 'conflict' }
	});
});

test('a cluster’s own text is signed instead of ours', () => {
	const settings = { join: { declaration: { pl: '{member} wchodzi do {cluster}.' } } };
	const cluster = { name: 'Klaster', settings } as never;
	expect(declarationText({ cluster, locale: 'pl' }, { name: 'Nitka' }).text).toBe(
		'Nitka wchodzi do Klaster.'
	);
	expect(declarationText({ cluster, locale: 'en' }, { name: 'Nitka' }).text).toMatch(/DECLARATION/);
});

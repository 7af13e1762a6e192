import { expect, test } from 'vitest';
import { ownerRows } from '#platform/server/db.ts';
import { useDatabase } from '#tests/database.ts';
import { visitor } from '#tests/world.ts';
import { consultationsWaiting } from './consultation-waiting.ts';
import { votePage } from './consultation-vote-page.ts';
import { giveOpinion } from './opinion-give.ts';
import { asked, opinionWorld, says } from './opinion.test-world.ts';
import { hideStatement } from './statement-hide.ts';

useDatabase();

const votesOf = (consultation: string) =>
	ownerRows<{ member_id: string; value: number }>(
		'select member_id, value from opinion_vote where consultation_id = $1 order by value',
		[consultation]
	);

test('the last opinion counts; one job draws the map for all that come together', async () => {
	const here = await opinionWorld();
	const { id, statements } = await asked(here, ['Przyjmuje rada']);
	const [voter, other] = here.voters;
	expect((await says(here, voter!, statements[0]!.id, 'agree')).ok).toBe(true);
	expect((await says(here, voter!, statements[0]!.id, 'disagree')).ok).toBe(true);
	expect((await says(here, other!, statements[0]!.id, 'pass')).ok).toBe(true);
	expect(await votesOf(id)).toEqual([
		{ member_id: voter!.id, value: -1 },
		{ member_id: other!.id, value: 0 }
	]);
	const jobs = await ownerRows(
		`select run_at from graphile_worker.jobs where key = 'agree.opinion-map ' || $1`,
		[id]
	);
	expect(jobs).toEqual([{ run_at: new Date('2026-11-24T10:01:00Z') }]);
});

test('one after another until all are seen, the same one until it is answered', async () => {
	const here = await opinionWorld();
	const { id } = await asked(here, ['Pierwsze', 'Drugie', 'Trzecie']);
	const voter = here.voters[0]!;
	const page = () => here.as(voter.actor, (ctx) => votePage(ctx, id, {}));
	const seen: string[] = [];
	for (let at = 0; at < 3; at++) {
		const { asked, progress } = (await page())!;
		expect((await page())!.asked).toEqual(asked);
		expect(progress).toEqual({ done: at, total: 3 });
		expect(await here.as(voter.actor, consultationsWaiting)).toHaveLength(1);
		seen.push(asked!.text);
		await says(here, voter, asked!.id, 'agree');
	}
	expect(seen.sort()).toEqual(['Drugie', 'Pierwsze', 'Trzecie']);
	expect(await page()).toMatchObject({ asked: null, progress: { done: 3, total: 3 } });
	expect(await here.as(voter.actor, consultationsWaiting)).toEqual([]);
});

test('an answer can be looked at again and changed', async () => {
	const here = await opinionWorld();
	const { id, statements } = await asked(here, ['Pierwsze', 'Drugie']);
	const voter = here.voters[0]!;
	const statement = statements[0]!.id;
	await says(here, voter, statement, 'pass');
	const again = await here.as(voter.actor, (ctx) => votePage(ctx, id, { statement }));
	expect(again?.asked).toMatchObject({ id: statement, given: 'pass' });
	const next = await here.as(voter.actor, (ctx) => votePage(ctx, id, { before: statement }));
	expect(next).toMatchObject({ asked: { text: 'Drugie' }, before: { given: 'pass' } });
});

test('only for one’s own active member, on a statement that is asked', async () => {
	const here = await opinionWorld();
	const elsewhere = await opinionWorld();
	const { id, statements } = await asked(here, ['Pierwsze']);
	const [voter, other] = here.voters;
	const statement = statements[0]!.id;
	const notFound = { ok: false, error: { code: 'not-found' } };
	const fields = { member: voter!.id, statement, opinion: 'agree' };
	for (const actor of [other!.actor, here.coordinator, visitor])
		expect(await here.as(actor, (ctx) => giveOpinion(ctx, fields))).toEqual(notFound);
	const stranger = elsewhere.voters[0]!;
	expect(await says(elsewhere, stranger, statement, 'agree')).toEqual(notFound);
	expect(await says(here, voter!, 'nonsense', 'agree')).toEqual(notFound);
	expect(
		await here.as(voter!.actor, (ctx) => giveOpinion(ctx, { ...fields, opinion: 'perhaps' }))
	).toMatchObject({ error: { fields: { opinion: 'required' } } });
	await ownerRows(`update member set standing = 'suspended' where id = $1`, [voter!.id]);
	expect(await says(here, voter!, statement, 'agree')).toEqual(notFound);
	expect(await votesOf(id)).toEqual([]);
});

test('a hidden statement is asked no more', async () => {
	const here = await opinionWorld();
	const { id, statements } = await asked(here, ['Pierwsze', 'Drugie']);
	const voter = here.voters[0]!;
	await says(here, voter, statements[0]!.id, 'agree');
	for (const { id: one } of statements)
		await here.as(here.coordinator, (ctx) => hideStatement(ctx, one, { reason: 'Obraża kogoś' }));
	expect(await says(here, voter, statements[0]!.id, 'agree')).toMatchObject({
		error: { fields: { '': 'statement-hidden' } }
	});
	const page = await here.as(voter.actor, (ctx) => votePage(ctx, id, {}));
	expect(page).toMatchObject({ asked: null, progress: { done: 0, total: 0 } });
	expect(await here.as(voter.actor, consultationsWaiting)).toEqual([]);
});

import { expect, test } from 'vitest';
import { newId } from '#platform/domain/id.ts';
import { history } from '#platform/server/audit.ts';
import { useDatabase } from '#tests/database.ts';
import { visitor } from '#tests/world.ts';
import { MOST_OF_A_MEMBER } from '../domain/consultation.ts';
import { closeConsultation } from './consultation-close.ts';
import { asked, opinionWorld, says } from './opinion.test-world.ts';
import { addStatement } from './statement-add.ts';
import { hideStatement } from './statement-hide.ts';
import { statementsPage } from './statement-page.ts';

useDatabase();

test('a member adds one; near duplicates are shown first, the same words refused', async () => {
	const here = await opinionWorld();
	const { id, statements } = await asked(here, ['O przyjęciu nowego członka decyduje rada']);
	const voter = here.voters[0]!;
	const add = (text: string, more: object = {}) =>
		here.as(voter.actor, (ctx) => addStatement(ctx, id, { member: voter.id, text, ...more }));
	const near = 'O przyjęciu nowych członków decyduje rada klastra';
	expect(await add(near)).toEqual({
		ok: true,
		value: { kind: 'similar', similar: [{ ...pick(statements[0]!) }] }
	});
	expect(await add(near, { sure: 'on' })).toMatchObject({ value: { kind: 'added' } });
	expect(await add('Składkę płaci się raz w roku')).toMatchObject({ value: { kind: 'added' } });
	expect(await add('o przyjęciu nowego członka decyduje RADA.')).toMatchObject({
		error: { fields: { '': 'statement-there' } }
	});
	expect(await add('x'.repeat(281))).toMatchObject({
		error: { fields: { text: 'statement-long' } }
	});
	const page = await here.as(voter.actor, (ctx) => statementsPage(ctx, id, {}));
	expect(page?.statements.map(({ number }) => number)).toEqual([1, 2, 3]);
});

const pick = ({ id, number, text }: { id: string; number: number; text: string }) => ({
	id,
	number,
	text
});

test('two at once get a number each; sent twice it is one', async () => {
	const here = await opinionWorld();
	const { id } = await asked(here, ['Pierwsze']);
	const [one, other] = here.voters;
	const key = newId();
	const texts = ['Składkę płaci się raz w roku', 'Zebrania są jawne'];
	const added = await Promise.all([
		here.as(one!.actor, (ctx) => addStatement(ctx, id, { member: one!.id, text: texts[0], key })),
		here.as(one!.actor, (ctx) => addStatement(ctx, id, { member: one!.id, text: texts[0], key })),
		here.as(other!.actor, (ctx) => addStatement(ctx, id, { member: other!.id, text: texts[1] }))
	]);
	expect(added.map(({ ok }) => ok)).toEqual([true, true, true]);
	const page = await here.as(here.coordinator, (ctx) => statementsPage(ctx, id, {}));
	expect(page?.statements).toHaveLength(3);
});

test('a member has its share and no more; the coordinator adds without a member', async () => {
	const here = await opinionWorld();
	const { id } = await asked(here, ['Pierwsze']);
	const voter = here.voters[0]!;
	const add = (n: number) =>
		here.as(voter.actor, (ctx) =>
			addStatement(ctx, id, { member: voter.id, text: `Myśl numer ${n}`, sure: 'on' })
		);
	for (let n = 1; n <= MOST_OF_A_MEMBER; n++) expect((await add(n)).ok).toBe(true);
	expect(await add(99)).toMatchObject({ error: { fields: { '': 'statements-enough' } } });
	const byCoordinator = await here.as(here.coordinator, (ctx) =>
		addStatement(ctx, id, { text: 'Zebrania są jawne' })
	);
	expect(byCoordinator.ok).toBe(true);
});

test('hidden with a reason that all can read; only the coordinator hides', async () => {
	const here = await opinionWorld();
	const { id, statements } = await asked(here, ['Pierwsze', 'Drugie']);
	const voter = here.voters[0]!;
	const one = statements[0]!.id;
	const hide = (actor: typeof visitor, reason: string) =>
		here.as(actor, (ctx) => hideStatement(ctx, one, { reason }));
	expect(await hide(voter.actor, 'Obraża')).toEqual({ ok: false, error: { code: 'not-found' } });
	expect(await hide(here.coordinator, ' ')).toMatchObject({
		error: { fields: { reason: 'required' } }
	});
	expect(await hide(here.coordinator, 'Obraża kogoś')).toEqual({ ok: true });
	expect(await hide(here.coordinator, 'Co innego')).toEqual({ ok: true });
	const page = await here.as(voter.actor, (ctx) => statementsPage(ctx, id, {}));
	expect(page).toMatchObject({
		statements: [{ text: 'Drugie' }],
		hidden: [{ text: 'Pierwsze', hidden: { reason: 'Obraża kogoś' } }],
		can: { hide: false, add: true }
	});
	const lines = await here.as(here.coordinator, (ctx) => history(ctx, { subjectId: id }));
	expect(lines.filter(({ action }) => action === 'statement.hidden')).toHaveLength(1);
});

test('nobody adds for another’s member, outside, or when it is over', async () => {
	const here = await opinionWorld();
	const elsewhere = await opinionWorld();
	const { id, statements } = await asked(here, ['Pierwsze']);
	const [voter, other] = here.voters;
	const notFound = { ok: false, error: { code: 'not-found' } };
	const fields = { member: voter!.id, text: 'Zebrania są jawne' };
	for (const [actor, given] of [
		[other!.actor, fields],
		[visitor, fields],
		[voter!.actor, { text: fields.text }]
	] as const)
		expect(await here.as(actor, (ctx) => addStatement(ctx, id, given))).toEqual(notFound);
	expect(
		await elsewhere.as(elsewhere.coordinator, (ctx) => addStatement(ctx, id, { text: 'Jawne' }))
	).toEqual(notFound);
	await says(here, voter!, statements[0]!.id, 'agree');
	await here.as(here.coordinator, (ctx) => closeConsultation(ctx, id));
	expect(await here.as(voter!.actor, (ctx) => addStatement(ctx, id, fields))).toMatchObject({
		error: { fields: { '': 'consultation-closed' } }
	});
});

import { expect, test } from 'vitest';
import { ownerRows } from '#platform/server/db.ts';
import { useDatabase } from '#tests/database.ts';
import { castBallot } from './ballot-cast.ts';
import { decisionPage } from './decision-page.ts';
import { decisionWorld, must, opened, votes, type DecisionWorld } from './decision.test-world.ts';
import { delegateVote, endDelegation } from './delegation-hand.ts';
import { recuse } from './recusal-declare.ts';

useDatabase();

const TO_MEMBERS = { 'agree.delegation': 'to-members' };

const hands = (here: DecisionWorld, from: string, to: string, decisionId = '') =>
	here.as(here.voices[from]!.actor, (ctx) =>
		delegateVote(ctx, { from: here.voices[from]!.id, to: here.voices[to]!.id, decisionId })
	);

const votesFor = (
	here: DecisionWorld,
	by: string,
	whose: string,
	decisionId: string,
	choice: string
) =>
	here.as(here.voices[by]!.actor, (ctx) =>
		castBallot(ctx, { decisionId, memberId: here.voices[whose]!.id, choice })
	);

test('a handed vote is cast by the last one to whom it came, and its owner may still vote itself', async () => {
	const here = await decisionWorld(TO_MEMBERS, 1);
	const id = await opened(here);
	must(await hands(here, 'a1', 'b1'));
	must(await hands(here, 'a1', 'b1'));
	must(await hands(here, 'b1', 's1', id));
	expect(await votesFor(here, 'b1', 'a1', id, 'consent')).toMatchObject({ ok: false });
	must(await votesFor(here, 's1', 'a1', id, 'consent'));
	const page = await here.as(here.voices.s1!.actor, (ctx) => decisionPage(ctx, id));
	expect(page!.electors.find(({ name }) => name === 'administration 1')).toMatchObject({
		voted: true,
		by: 'social 1'
	});
	expect(page!.votes.map(({ name }) => name).sort()).toEqual([
		'administration 1',
		'business 1',
		'social 1'
	]);
	must(await votes(here, 'a1', id, { choice: 'abstain' }));
	expect(await votesFor(here, 's1', 'a1', id, 'consent')).toMatchObject({
		ok: false,
		error: { fields: { '': 'voted-itself' } }
	});
});

test('no circles, also when two hand to each other at once', async () => {
	const here = await decisionWorld(TO_MEMBERS, 1);
	const id = await opened(here);
	must(await hands(here, 'a1', 'b1'));
	must(await hands(here, 'b1', 's1', id));
	const circle = { ok: false, error: { fields: { to: 'delegation-circle' } } };
	expect(await hands(here, 's1', 'a1', id)).toMatchObject(circle);
	expect(await hands(here, 's1', 's1')).toMatchObject(circle);
	const both = await Promise.all([hands(here, 'b1', 's1'), hands(here, 's1', 'b1')]);
	expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});

test('it is taken back by who handed it on, and another takes its place', async () => {
	const here = await decisionWorld(TO_MEMBERS, 1);
	const id = await opened(here);
	must(await hands(here, 'a1', 'b1'));
	must(await hands(here, 'a1', 's1'));
	const page = await here.as(here.voices.a1!.actor, (ctx) => decisionPage(ctx, id));
	expect(page!.delegation!.handed).toMatchObject([{ to: 'social 1', always: true }]);
	const handed = page!.delegation!.handed[0]!.id;
	const refused = { ok: false, error: { code: 'not-found' } };
	const stranger = await here.as(here.voices.s1!.actor, (ctx) => endDelegation(ctx, handed));
	expect(stranger).toEqual(refused);
	must(await here.as(here.voices.a1!.actor, (ctx) => endDelegation(ctx, handed)));
	expect(await votesFor(here, 's1', 'a1', id, 'consent')).toEqual(refused);
});

test('where the rules keep votes to the deputy none is handed on, and nobody hands on others’', async () => {
	const here = await decisionWorld({}, 1);
	const id = await opened(here);
	for (const scope of ['', id])
		expect(await hands(here, 'a1', 'b1', scope)).toMatchObject({
			ok: false,
			error: { fields: { '': 'no-delegation' } }
		});
	const page = await here.as(here.voices.a1!.actor, (ctx) => decisionPage(ctx, id));
	expect(page!.delegation).toBeNull();
	const others = await here.as(here.voices.b1!.actor, (ctx) =>
		delegateVote(ctx, { from: here.voices.a1!.id, to: here.voices.b1!.id })
	);
	expect(others).toEqual({ ok: false, error: { code: 'not-found' } });
});

test('a recused member is out of the count, with what it had cast and with what was handed to it', async () => {
	const here = await decisionWorld(TO_MEMBERS);
	const id = await opened(here);
	must(await hands(here, 'a1', 'b1'));
	must(await votes(here, 'b1', id, { choice: 'objection', reason: 'Nie.' }));
	const fields = {
		decisionId: id,
		memberId: here.voices.b1!.id,
		reason: 'Wykonujemy to zlecenie.'
	};
	const other = await here.as(here.voices.a1!.actor, (ctx) => recuse(ctx, fields));
	expect(other).toEqual({ ok: false, error: { code: 'not-found' } });
	must(await here.as(here.voices.b1!.actor, (ctx) => recuse(ctx, fields)));
	must(await here.as(here.voices.b1!.actor, (ctx) => recuse(ctx, fields)));
	const page = await here.as(here.voices.b1!.actor, (ctx) => decisionPage(ctx, id));
	expect(page).toMatchObject({ entitled: 5, voted: 0, objections: [], votes: [] });
	expect(await votes(here, 'b1', id, { choice: 'consent' })).toMatchObject({
		ok: false,
		error: { fields: { '': 'recused' } }
	});
	expect(await votesFor(here, 'b1', 'a1', id, 'consent')).toMatchObject({ ok: false });
	expect(await ownerRows('select 1 from recusal where decision_id = $1', [id])).toHaveLength(1);
});

test('who has cast a secret vote is recused no more', async () => {
	const here = await decisionWorld({}, 1);
	const id = await opened(here, { kind: 'other', secret: 'on' });
	must(await votes(here, 'a1', id, { choice: 'yes' }));
	const fields = { decisionId: id, memberId: here.voices.a1!.id, reason: 'Za późno.' };
	expect(await here.as(here.voices.a1!.actor, (ctx) => recuse(ctx, fields))).toMatchObject({
		ok: false,
		error: { fields: { '': 'recuse-after-secret' } }
	});
});

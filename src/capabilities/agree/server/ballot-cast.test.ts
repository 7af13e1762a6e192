import { expect, test } from 'vitest';
import { history } from '#platform/server/audit.ts';
import { ownerRows } from '#platform/server/db.ts';
import { useDatabase } from '#tests/database.ts';
import { delegateOf, visitor } from '#tests/world.ts';
import { castBallot } from './ballot-cast.ts';
import { closeDecision } from './decision-close.ts';
import { decisionPage } from './decision-page.ts';
import { protocolFor } from './decision-protocol.ts';
import { decisionWorld, later, must, opened, votes } from './decision.test-world.ts';

useDatabase();

const conflictOf = (code: string) => ({
	ok: false,
	error: { code: 'conflict', fields: { '': code } }
});

test('an open vote may be changed while the decision is open; pressed twice it is one', async () => {
	const here = await decisionWorld();
	const id = await opened(here);
	must(await votes(here, 'a1', id, { choice: 'objection', reason: 'Za rzadko.' }));
	must(await votes(here, 'a1', id, { choice: 'consent' }));
	must(await votes(here, 'a1', id, { choice: 'consent' }));
	const page = await here.as(here.voices.a1!.actor, (ctx) => decisionPage(ctx, id));
	expect(page).toMatchObject({ voted: 1, objections: [] });
	expect(page!.votes).toMatchObject([{ cast: true, choice: { kind: 'consent' } }]);
	const rows = await ownerRows('select 1 from ballot where decision_id = $1', [id]);
	expect(rows).toHaveLength(2);
	const lines = await here.as(here.coordinator, (ctx) => history(ctx, { subjectId: id }));
	expect(lines.map(({ action }) => action)).toEqual([
		'ballot.changed',
		'ballot.cast',
		'decision.opened',
		'decision.announced'
	]);
});

test('after closing, by time or by hand, it is refused', async () => {
	const here = await decisionWorld({}, 1);
	const id = await opened(here);
	const late = await votes(here, 'a1', id, { choice: 'consent' }, later(9));
	expect(late).toEqual(conflictOf('decision-closed'));
	for (const who of ['a1', 'b1', 's1']) must(await votes(here, who, id, { choice: 'consent' }));
	must(await here.as(here.coordinator, (ctx) => closeDecision(ctx, id)));
	const after = await votes(here, 'a1', id, { choice: 'abstain' });
	expect(after).toEqual(conflictOf('decision-closed'));
});

test('nobody votes for others: a visitor, a stranger, a coordinator, who left, who came later', async () => {
	const here = await decisionWorld({}, 1);
	const elsewhere = await decisionWorld({}, 1);
	const id = await opened(here);
	const memberId = here.voices.a1!.id;
	const left = await delegateOf([]);
	const refused = { ok: false, error: { code: 'not-found' } };
	const cast = { decisionId: id, memberId, choice: 'consent' };
	for (const actor of [visitor, here.coordinator, here.voices.b1!.actor, left])
		expect(await here.as(actor, (ctx) => castBallot(ctx, cast))).toEqual(refused);
	expect(await elsewhere.as(here.voices.a1!.actor, (ctx) => castBallot(ctx, cast))).toEqual(
		refused
	);
	const late = await decisionWorld({}, 1);
	const lateId = late.voices.a1!.id;
	const given = await here.as(late.voices.a1!.actor, (ctx) =>
		castBallot(ctx, { ...cast, memberId: lateId })
	);
	expect(given).toEqual(refused);
	for (const odd of [{ memberId: 'x' }, { decisionId: 'x' }, { memberId: [memberId] }])
		expect(
			await here.as(here.voices.a1!.actor, (ctx) => castBallot(ctx, { ...cast, ...odd }))
		).toEqual(refused);
});

test('two at once in a secret vote both lie in the box, in no order, with no name and no time', async () => {
	const here = await decisionWorld({ 'agree.other.quorum': 0 });
	const id = await opened(here, { kind: 'other', secret: 'on' });
	const given = await Promise.all([
		votes(here, 'a1', id, { choice: 'yes' }),
		votes(here, 'a2', id, { choice: 'no' }),
		votes(here, 'b1', id, { choice: 'yes' }),
		votes(here, 'b2', id, { choice: 'abstain' })
	]);
	given.forEach(must);
	const boxes = await ownerRows('select box, choices from ballot_box where decision_id = $1', [id]);
	expect(boxes).toEqual([
		{ box: 'all', choices: [{ kind: 'abstain' }, { kind: 'no' }, { kind: 'yes' }, { kind: 'yes' }] }
	]);
	const columns = await ownerRows<{ name: string }>(
		`select column_name as name from information_schema.columns where table_name in ('ballot_box', 'ballot_cast')`
	);
	expect([...new Set(columns.map(({ name }) => name))].sort()).toEqual([
		'box',
		'choices',
		'cluster_id',
		'decision_id',
		'member_id'
	]);
	expect(await ownerRows('select 1 from ballot where decision_id = $1', [id])).toEqual([]);
	const lines = await here.as(here.coordinator, (ctx) => history(ctx, { subjectId: id }));
	expect(lines.map(({ action }) => action)).toEqual(['decision.opened', 'decision.announced']);
});

test('a secret vote is final, and before closing not even the coordinator sees more than who voted', async () => {
	const here = await decisionWorld({ 'agree.other.quorum': 0 });
	const id = await opened(here, { kind: 'other', secret: 'on' });
	must(await votes(here, 'a1', id, { choice: 'yes' }));
	expect(await votes(here, 'a1', id, { choice: 'no' })).toEqual(conflictOf('cast-already'));
	const page = await here.as(here.coordinator, (ctx) => decisionPage(ctx, id));
	expect(page).toMatchObject({ voted: 1, outcome: null, objections: [] });
	expect(JSON.stringify(page!.electors)).not.toContain('"yes"');
	const own = await here.as(here.voices.a1!.actor, (ctx) => decisionPage(ctx, id));
	expect(own!.votes).toMatchObject([
		{ cast: true, choice: null, can: { vote: false, recuse: false } }
	]);
	for (const who of ['a2', 'b1']) must(await votes(here, who, id, { choice: 'no' }));
	expect(await here.as(here.coordinator, (ctx) => closeDecision(ctx, id), later(9))).toEqual({
		ok: true,
		value: 'failed'
	});
	const given = await here.as(here.coordinator, (ctx) => protocolFor(ctx, id));
	expect(given!.protocol.ballots).toEqual([
		{ choice: { kind: 'no' } },
		{ choice: { kind: 'no' } },
		{ choice: { kind: 'yes' } }
	]);
});

test('fewer than three secret votes are never opened', async () => {
	const here = await decisionWorld({ 'agree.other.quorum': 0 });
	const id = await opened(here, { kind: 'other', secret: 'on' });
	for (const who of ['a1', 'b1']) must(await votes(here, who, id, { choice: 'no' }));
	expect(await here.as(here.coordinator, (ctx) => closeDecision(ctx, id), later(9))).toEqual({
		ok: true,
		value: 'void'
	});
	const page = await here.as(here.coordinator, (ctx) => decisionPage(ctx, id), later(9));
	expect(JSON.stringify(page)).not.toContain('"kind":"no"');
});

test.each([
	['ranked', { 'rank:o1': '2', 'rank:o2': '1' }, [['o2'], ['o1']]],
	['score', { 'score:o1': '7', 'score:o2': '9' }, [['o2'], ['o1']]],
	['date', { 'date:o1': 'no', 'date:o2': 'yes' }, [['o2'], ['o1']]]
])('a choice among options: %s', async (ballot, fields, ranking) => {
	const here = await decisionWorld({}, 1);
	const id = await opened(here, { kind: 'other', ballot, options: 'Maj\nCzerwiec', text: '' });
	for (const who of ['a1', 'b1', 's1']) must(await votes(here, who, id, fields));
	must(await here.as(here.coordinator, (ctx) => closeDecision(ctx, id)));
	const page = await here.as(here.coordinator, (ctx) => decisionPage(ctx, id));
	expect(page).toMatchObject({ state: 'passed', outcome: { ranking } });
});

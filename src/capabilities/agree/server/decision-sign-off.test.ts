import { expect, test } from 'vitest';
import { useDatabase } from '#tests/database.ts';
import { closeDecision } from './decision-close.ts';
import { decisionPage } from './decision-page.ts';
import { protocolFor } from './decision-protocol.ts';
import { signOffProtocol } from './decision-sign-off.ts';
import { decisionsWaiting } from './decision-waiting.ts';
import { decisionWorld, later, must, opened, votes } from './decision.test-world.ts';
import { answerObjection } from './objection-answer.ts';

useDatabase();

test('chair and minute-taker, two persons, sign the very protocol that they read', async () => {
	const here = await decisionWorld({}, 1);
	const id = await opened(here);
	must(await here.as(here.coordinator, (ctx) => closeDecision(ctx, id), later(9)));
	const { sha256 } = (await here.as(here.coordinator, (ctx) => protocolFor(ctx, id)))!;
	const signs = (actor: typeof here.coordinator, role: string, hash = sha256) =>
		here.as(actor, (ctx) => signOffProtocol(ctx, { decisionId: id, role, sha256: hash }), later(9));
	expect(await signs(here.coordinator, 'chair', 'other')).toMatchObject({
		error: { code: 'stale' }
	});
	expect(await signs(here.voices.a1!.actor, 'chair')).toMatchObject({
		error: { code: 'not-found' }
	});
	must(await signs(here.coordinator, 'chair'));
	must(await signs(here.coordinator, 'chair'));
	expect(await signs(here.coordinator, 'minute-taker')).toMatchObject({
		error: { fields: { '': 'two-persons' } }
	});
	must(await signs(here.voices.a1!.actor, 'minute-taker'));
	expect(await signs(here.voices.b1!.actor, 'minute-taker')).toMatchObject({
		error: { fields: { '': 'signed-off-already' } }
	});
	const given = (await here.as(here.coordinator, (ctx) => protocolFor(ctx, id)))!;
	expect(given.protocol.signedOff).toMatchObject([
		{ role: 'chair', sha256 },
		{ role: 'minute-taker', sha256 }
	]);
	expect(given.sha256).not.toBe(sha256);
});

test('what waits: to vote with a button in place, then to count, then to sign off', async () => {
	const here = await decisionWorld({}, 1);
	const id = await opened(here);
	const [line] = await here.as(here.voices.a1!.actor, decisionsWaiting);
	expect(line).toMatchObject({
		verb: 'agree',
		due: '2026-12-02',
		acts: [{ fields: { choice: 'consent', memberId: here.voices.a1!.id } }]
	});
	must(await votes(here, 'a1', id, { choice: 'consent' }));
	expect(await here.as(here.voices.a1!.actor, decisionsWaiting)).toEqual([]);
	expect(await here.as(here.coordinator, decisionsWaiting)).toEqual([]);
	const [count] = await here.as(here.coordinator, decisionsWaiting, later(9));
	expect(count!.acts[0]!.action).toContain('?/close');
	must(await here.as(here.coordinator, (ctx) => closeDecision(ctx, id), later(9)));
	expect(await here.as(here.coordinator, decisionsWaiting, later(9))).toHaveLength(1);
	expect(await here.as(here.coordinator, decisionsWaiting, later(99))).toEqual([]);
});

test('a secret vote has no button in place: it is final', async () => {
	const here = await decisionWorld({}, 1);
	await opened(here, { kind: 'other', secret: 'on' });
	expect(await here.as(here.voices.a1!.actor, decisionsWaiting)).toMatchObject([{ acts: [] }]);
});

test('an objection is answered by the coordinator or taken back by who raised it', async () => {
	const here = await decisionWorld({}, 1);
	const id = await opened(here);
	must(await votes(here, 'b1', id, { choice: 'objection', reason: 'Za drogo.' }));
	const memberId = here.voices.b1!.id;
	const says = (actor: typeof here.coordinator, fields: object) =>
		here.as(actor, (ctx) =>
			answerObjection(ctx, { decisionId: id, memberId, note: 'Taniej.', ...fields })
		);
	const refused = { ok: false, error: { code: 'not-found' } };
	expect(await says(here.voices.b1!.actor, { kind: 'worked-in' })).toEqual(refused);
	expect(await says(here.voices.a1!.actor, { kind: 'taken-back' })).toEqual(refused);
	expect(await says(here.coordinator, { kind: 'taken-back' })).toEqual(refused);
	expect(await says(here.coordinator, { kind: 'worked-in', memberId: here.voices.a1!.id })).toEqual(
		refused
	);
	expect(await says(here.coordinator, { kind: 'worked-in', note: '' })).toMatchObject({
		error: { fields: { note: 'required' } }
	});
	must(await says(here.coordinator, { kind: 'worked-in' }));
	must(await says(here.voices.b1!.actor, { kind: 'taken-back' }));
	const page = await here.as(here.voices.b1!.actor, (ctx) => decisionPage(ctx, id));
	expect(page!.objections[0]).toMatchObject({
		answers: [{ kind: 'worked-in' }, { kind: 'taken-back' }],
		can: { workIn: false, takeBack: false }
	});
});

import { expect, test } from 'vitest';
import { outbox } from '#platform/server/mail.ts';
import { runJob } from '#platform/server/jobs.ts';
import { newId } from '#platform/domain/id.ts';
import { ownerRows } from '#platform/server/db.ts';
import { useDatabase } from '#tests/database.ts';
import { recount } from '../domain/voting/recount.ts';
import { closeDecision } from './decision-close.ts';
import { decisionForm } from './decision-form.ts';
import { decisionJobs } from './decision-jobs.ts';
import { decisionList } from './decision-list.ts';
import { decisionPage } from './decision-page.ts';
import { passedDecision, protocolFor } from './decision-protocol.ts';
import { remindVoters } from './decision-remind.ts';
import { reopenAs } from './decision-reopen.ts';
import { withdrawDecision } from './decision-withdraw.ts';
import {
	announced,
	decisionWorld,
	later,
	must,
	opened,
	votes,
	type DecisionWorld
} from './decision.test-world.ts';
import { answerObjection } from './objection-answer.ts';
import { sha256Of } from './rulebook-hash.ts';
import { agreeOverview } from './rulebook-overview.ts';

useDatabase();

/** A version of a rulebook of one clause. */
async function version(here: DecisionWorld, number: number, body: string): Promise<string> {
	const id = newId();
	const clause = {
		id: 'spotkania',
		title: 'Spotkania',
		body,
		note: '',
		parameters: {},
		definitions: [],
		origin: null
	};
	const chapters = [{ id: 'praca', title: 'Praca', clauses: [clause] }];
	const text = { language: 'pl' as const, title: 'Regulamin', preamble: '', chapters };
	await ownerRows(
		`insert into rulebook_version (cluster_id, id, number, text, text_sha256, made_by_name, made_at)
		values ($1, $2, $3, $4, $5, 'Koordynatorka', now())`,
		[here.cluster.id, id, number, text, sha256Of(text)]
	);
	return id;
}

test('a sector objects, the text is mended, the new decision passes; nothing is carried over', async () => {
	const here = await decisionWorld({}, 1);
	const first = await version(here, 1, 'Spotykamy się co tydzień.');
	const old = await opened(here, { version: first, text: '' });
	for (const who of ['a1', 's1']) must(await votes(here, who, old, { choice: 'consent' }));
	const objection = { choice: 'objection', reason: 'Co tydzień to za często.' };
	must(await votes(here, 'b1', old, objection));
	const early = await here.as(here.coordinator, (ctx) =>
		reopenAs(ctx, { ...announced, supersedes: old })
	);
	expect(early).toMatchObject({ ok: false, error: { fields: { '': 'still-open' } } });
	expect(await here.as(here.coordinator, (ctx) => closeDecision(ctx, old))).toEqual({
		ok: true,
		value: 'failed'
	});
	expect(await here.as(here.coordinator, (ctx) => passedDecision(ctx, old))).toBeNull();

	const second = await version(here, 2, 'Spotykamy się co miesiąc.');
	const memberId = here.voices.b1!.id;
	const mended = {
		decisionId: old,
		memberId,
		kind: 'worked-in',
		version: second,
		note: 'Rzadziej.'
	};
	must(await here.as(here.coordinator, (ctx) => answerObjection(ctx, mended)));
	const form = await here.as(here.coordinator, (ctx) => decisionForm(ctx, { supersedes: old }));
	expect(form).toMatchObject({ given: { title: announced.title, version: second } });
	const again = { ...announced, text: '', version: second, supersedes: old, key: form!.key };
	const id = must(await here.as(here.coordinator, (ctx) => reopenAs(ctx, again)));
	expect(must(await here.as(here.coordinator, (ctx) => reopenAs(ctx, again)))).toBe(id);
	const third = await here.as(here.coordinator, (ctx) => reopenAs(ctx, { ...again, key: newId() }));
	expect(third).toMatchObject({ ok: false, error: { fields: { '': 'superseded-already' } } });

	const before = await here.as(here.coordinator, (ctx) => decisionPage(ctx, old));
	expect(before).toMatchObject({
		state: 'failed',
		after: id,
		version: { number: 1 },
		can: { reopen: false },
		objections: [
			{
				name: 'business 1',
				reason: 'Co tydzień to za często.',
				answers: [{ kind: 'worked-in', version: 2, note: 'Rzadziej.' }]
			}
		]
	});
	const page = await here.as(here.coordinator, (ctx) => decisionPage(ctx, id));
	expect(page).toMatchObject({ voted: 0, before: { id: old }, objections: [] });
	const overview = () => here.as(here.coordinator, agreeOverview);
	expect(await overview()).toMatchObject({ rulebook: { voting: id } });
	for (const who of ['a1', 'b1', 's1']) must(await votes(here, who, id, { choice: 'consent' }));
	must(await here.as(here.coordinator, (ctx) => closeDecision(ctx, id)));
	const passed = await here.as(here.coordinator, (ctx) => passedDecision(ctx, id));
	expect(passed).toMatchObject({
		versionId: second,
		protocol: { text: { version: 2 }, outcome: { outcome: 'passed' } }
	});
	expect(passed!.protocol.text!.sha256).toBe(passed!.textSha256);
	expect(await overview()).toMatchObject({ rulebook: { voting: null } });
	expect(recount(passed!.protocol)).toMatchObject({ difference: null });
});

test('closed and counted once, by hand and by the clock and by both', async () => {
	const here = await decisionWorld({}, 1);
	const id = await opened(here);
	must(await votes(here, 'a1', id, { choice: 'consent' }));
	const early = await here.as(here.coordinator, (ctx) => closeDecision(ctx, id));
	expect(early).toMatchObject({
		ok: false,
		error: { fields: { '': 'not-all-voted' }, data: { n: 2 } }
	});
	await expect(
		runJob(
			decisionJobs['agree.close-decision']!,
			{ clusterId: here.cluster.id, decisionId: id } as never,
			''
		)
	).rejects.toThrow('still open');
	const system = { kind: 'system', name: 'Klaster' } as const;
	const twice = await Promise.all([
		here.as(system, (ctx) => closeDecision(ctx, id), later(9)),
		here.as(here.coordinator, (ctx) => closeDecision(ctx, id), later(9))
	]);
	expect(twice).toEqual([
		{ ok: true, value: 'failed' },
		{ ok: true, value: 'failed' }
	]);
	const rows = await ownerRows('select 1 from decision_result where decision_id = $1', [id]);
	expect(rows).toHaveLength(1);
	const letters = await here.as(here.coordinator, (ctx) => outbox(ctx));
	expect(letters.filter(({ subject }) => subject.startsWith('Wynik'))).toHaveLength(3);
	const list = await here.as(
		here.coordinator,
		(ctx) => decisionList(ctx, { state: 'past' }),
		later(9)
	);
	expect(list.decisions).toMatchObject([{ id, state: 'failed', voted: 1, electors: 3 }]);
});

test('only the coordinator closes and withdraws, and only what is there', async () => {
	const here = await decisionWorld({}, 1);
	const elsewhere = await decisionWorld({}, 1);
	const id = await opened(here);
	const refused = { ok: false, error: { code: 'not-found' } };
	const why = { decisionId: id, reason: 'Pomyłka w treści.' };
	for (const actor of [here.voices.a1!.actor, elsewhere.coordinator]) {
		const where = actor === elsewhere.coordinator ? elsewhere : here;
		expect(await where.as(actor, (ctx) => closeDecision(ctx, id), later(9))).toEqual(refused);
		expect(await where.as(actor, (ctx) => withdrawDecision(ctx, why))).toEqual(refused);
		expect(await where.as(actor, (ctx) => protocolFor(ctx, id))).toBeNull();
	}
});

test('withdrawn with a reason, never counted, and may be opened anew', async () => {
	const here = await decisionWorld({}, 1);
	const id = await opened(here);
	const empty = await here.as(here.coordinator, (ctx) =>
		withdrawDecision(ctx, { decisionId: id, reason: ' ' })
	);
	expect(empty).toMatchObject({ ok: false, error: { fields: { reason: 'required' } } });
	const why = { decisionId: id, reason: 'Pomyłka w treści.' };
	must(await here.as(here.coordinator, (ctx) => withdrawDecision(ctx, why)));
	must(await here.as(here.coordinator, (ctx) => withdrawDecision(ctx, why)));
	expect(await votes(here, 'a1', id, { choice: 'consent' })).toMatchObject({ ok: false });
	const count = await here.as(here.coordinator, (ctx) => closeDecision(ctx, id), later(9));
	expect(count).toMatchObject({ ok: false, error: { fields: { '': 'decision-closed' } } });
	const page = await here.as(here.coordinator, (ctx) => decisionPage(ctx, id));
	expect(page).toMatchObject({ state: 'withdrawn', can: { reopen: true, withdraw: false } });
});

test('one reminder to those who have not voted', async () => {
	const here = await decisionWorld({}, 1);
	const id = await opened(here);
	must(await votes(here, 'a1', id, { choice: 'consent' }));
	for (const _ of [1, 2]) await here.as(here.coordinator, (ctx) => remindVoters(ctx, id), later(7));
	await here.as(here.coordinator, (ctx) => remindVoters(ctx, id), later(9));
	const letters = await here.as(here.coordinator, (ctx) => outbox(ctx));
	expect(letters.filter(({ subject }) => subject.startsWith('Jutro'))).toHaveLength(2);
});

import { expect, test } from 'vitest';
import { fixedClock } from '#platform/domain/clock.ts';
import { useDatabase } from '#tests/database.ts';
import { NOW } from '#tests/world.ts';
import { answerProposal } from './answer-proposal.ts';
import { endPartnership } from './end-partnership.ts';
import { openListings } from './queries-open.ts';
import { partnershipPage } from './queries-partnerships.ts';
import { takenListings } from './proposal-listings.ts';
import { proposalsWaiting } from './proposal-waiting.ts';
import { proposed, ringWorld } from './proposal.test-world.ts';
import { recordOutcome } from './record-outcome.ts';

useDatabase();

/** The tailor sews for the office, agreed by both. */
async function agreed() {
	const here = await ringWorld();
	const proposalId = await here.as(here.coordinator, (ctx) =>
		proposed(ctx, here, ['szycie', 'stroje'])
	);
	const accept = { proposalId, version: '1', answer: 'accept' };
	await here.as(here.tailors, (ctx) => answerProposal(ctx, { ...accept, memberId: here.tailor }));
	const last = await here.as(here.clerk, (ctx) =>
		answerProposal(ctx, { ...accept, memberId: here.office })
	);
	if (!last.ok || !last.value.partnershipId) throw new Error('no partnership');
	return { ...here, id: last.value.partnershipId };
}

test('each party speaks for itself, the last one ends it, and what was served is closed', async () => {
	const here = await agreed();
	const first = await here.as(here.clerk, (ctx) =>
		recordOutcome(ctx, {
			partnershipId: here.id,
			memberId: here.office,
			done: 'done',
			value: '2 000',
			again: 'yes'
		})
	);
	expect(first).toEqual({ ok: true, value: { ended: false } });
	const last = await here.as(here.tailors, (ctx) =>
		recordOutcome(ctx, {
			partnershipId: here.id,
			memberId: here.tailor,
			done: 'partly',
			why: 'Zabrakło materiału.'
		})
	);
	expect(last).toEqual({ ok: true, value: { ended: true } });
	const page = await here.as(here.clerk, (ctx) => partnershipPage(ctx, here.id));
	expect(page?.partnership).toMatchObject({ result: 'partly', mayRecord: [] });
	expect(page?.partnership.endedAt).toEqual(new Date(NOW));
	expect(page?.partnership.outcomes.find(({ memberId }) => memberId === here.office)).toMatchObject(
		{
			value: { amount: 200_000, currency: 'PLN' },
			again: true
		}
	);
	const { needs } = await here.as(here.clerk, openListings);
	expect(needs.map(({ title }) => title).sort()).toEqual(['miejsce', 'półki']);
});

test('saying it again corrects it', async () => {
	const here = await agreed();
	const say = (done: string) =>
		here.as(here.tailors, (ctx) =>
			recordOutcome(ctx, { partnershipId: here.id, memberId: here.tailor, done, why: 'x' })
		);
	await say('not-done');
	await say('done');
	const page = await here.as(here.clerk, (ctx) => partnershipPage(ctx, here.id));
	expect(page?.partnership.outcomes.map(({ done }) => done)).toEqual(['done']);
});

test('while it runs nobody else can have what it takes; the coordinator may close it', async () => {
	const here = await agreed();
	const taken = await here.as(here.coordinator, takenListings);
	expect([...taken.needs]).toEqual([here.ids.stroje]);
	expect(taken.offers.get(here.ids.szycie!)).toBe(1);
	const refused = await here.as(here.clerk, (ctx) =>
		endPartnership(ctx, { partnershipId: here.id })
	);
	expect(refused).toEqual({ ok: false, error: { code: 'not-found' } });
	await here.as(here.coordinator, (ctx) => endPartnership(ctx, { partnershipId: here.id }));
	expect((await here.as(here.coordinator, takenListings)).needs.size).toBe(0);
});

test('after a month home asks what came of it', async () => {
	const here = await agreed();
	expect(await here.as(here.clerk, proposalsWaiting)).toEqual([]);
	const later = fixedClock('2027-01-05T10:00:00Z');
	const lines = await here.as(here.clerk, proposalsWaiting, later);
	expect(lines.map(({ key }) => key)).toEqual([`outcome ${here.id} ${here.office}`]);
});

test('an open proposal waits on home, to be accepted there', async () => {
	const here = await ringWorld();
	const id = await here.as(here.coordinator, (ctx) => proposed(ctx, here, ['szycie', 'stroje']));
	const [line] = await here.as(here.clerk, proposalsWaiting);
	expect(line).toMatchObject({
		key: `proposal ${id} ${here.office}`,
		sentence: 'Propozycja: Krawiectwo Nitka. Bierzesz: stroje.',
		acts: [{ fields: { memberId: here.office, version: '1', answer: 'accept' } }]
	});
});

test('what was not done asks why, and strangers find nothing', async () => {
	const here = await agreed();
	const fields = { partnershipId: here.id, memberId: here.office, done: 'not-done' };
	const silent = await here.as(here.clerk, (ctx) => recordOutcome(ctx, fields));
	expect(silent).toMatchObject({ ok: false, error: { fields: { why: 'required' } } });
	const full = { ...fields, why: 'Nie wyszło.' };
	const refused = { ok: false, error: { code: 'not-found' } };
	for (const actor of [here.coordinator, here.tailors, here.carpenter])
		expect(await here.as(actor, (ctx) => recordOutcome(ctx, full))).toEqual(refused);
	const elsewhere = await ringWorld();
	expect(await elsewhere.as(here.clerk, (ctx) => recordOutcome(ctx, full))).toEqual(refused);
});

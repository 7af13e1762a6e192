import { expect, test } from 'vitest';
import type { Actor, Ctx } from '#platform/server/context.ts';
import { history } from '#platform/server/audit.ts';
import { useDatabase } from '#tests/database.ts';
import { visitor } from '#tests/world.ts';
import { answerProposal } from './answer-proposal.ts';
import { closeOffer } from './close-listing.ts';
import { declinedPairs } from './cube-input.ts';
import { lettersOf, proposed, RING, ringWorld } from './proposal.test-world.ts';
import { partnershipList } from './partnership-list.ts';
import { proposalPage } from './proposal-page.ts';

useDatabase();

const ringOf = async (here: Awaited<ReturnType<typeof ringWorld>>) =>
	here.as(here.coordinator, (ctx) => proposed(ctx, here, ...RING));

const giving =
	(proposalId: string, memberId: string, answer: string, more: Record<string, unknown> = {}) =>
	(ctx: Ctx) =>
		answerProposal(ctx, { proposalId, memberId, version: '1', answer, ...more });

test('accepted by all becomes a partnership with its origin; each hears of it once', async () => {
	const here = await ringWorld();
	const id = await ringOf(here);
	for (const [actor, member] of [
		[here.tailors, here.tailor],
		[here.clerk, here.office]
	] as const) {
		const given = await here.as(actor, giving(id, member, 'accept'));
		expect(given).toMatchObject({ ok: true, value: { state: 'open' } });
	}
	const last = await here.as(here.carpenter, giving(id, here.carpentry, 'accept'));
	expect(last).toMatchObject({ ok: true, value: { state: 'accepted' } });
	const again = await here.as(here.carpenter, giving(id, here.carpentry, 'accept'));
	expect(again).toEqual({ ok: true, value: { state: 'accepted', version: 1 } });
	const { partnerships } = await here.as(here.clerk, (ctx) => partnershipList(ctx, {}));
	expect(partnerships.map(({ origin, endedAt }) => [origin, endedAt])).toEqual([['cube', null]]);
	expect(await lettersOf(here)).toHaveLength(3);
});

test('two who accept at the same moment make one partnership', async () => {
	const here = await ringWorld();
	const id = await here.as(here.coordinator, (ctx) => proposed(ctx, here, ['szycie', 'stroje']));
	const both = await Promise.all([
		here.as(here.tailors, giving(id, here.tailor, 'accept')),
		here.as(here.clerk, giving(id, here.office, 'accept'))
	]);
	expect(both.filter((given) => given.ok && given.value.partnershipId)).toHaveLength(1);
});

test('a partnership withdraws what it makes impossible', async () => {
	const here = await ringWorld();
	const ring = await ringOf(here);
	const id = await here.as(here.coordinator, (ctx) => proposed(ctx, here, ['szycie', 'stroje']));
	await here.as(here.tailors, giving(id, here.tailor, 'accept'));
	await here.as(here.clerk, giving(id, here.office, 'accept'));
	const page = await here.as(here.clerk, (ctx) => proposalPage(ctx, ring));
	expect(page?.proposal.state).toBe('withdrawn');
	const late = await here.as(here.carpenter, giving(ring, here.carpentry, 'accept'));
	expect(late).toMatchObject({ ok: false, error: { fields: { '': 'proposal-withdrawn' } } });
});

test('a decline closes it and keeps the pairs out until one side changes', async () => {
	const here = await ringWorld();
	const id = await ringOf(here);
	const before = await here.as(here.clerk, (ctx) => proposalPage(ctx, id));
	const leg = before!.proposal.legs.find(({ offer }) => offer.title === 'szycie')!;
	const more = { reasonCode: 'dates', reason: 'Dopiero w maju.', legs: leg.id };
	const given = await here.as(here.clerk, giving(id, here.office, 'decline', more));
	expect(given).toMatchObject({ ok: true, value: { state: 'declined' } });
	const pairs = await here.as(here.clerk, declinedPairs);
	expect(pairs).toEqual([{ offerId: here.ids.szycie, needId: here.ids.stroje, reason: 'dates' }]);
	expect((await lettersOf(here)).map(({ to_address }) => to_address)).toHaveLength(2);
});

test('a decline that names no part is about all that the member gives and takes', async () => {
	const here = await ringWorld();
	const id = await ringOf(here);
	await here.as(here.clerk, giving(id, here.office, 'decline', { reasonCode: 'no-time' }));
	const pairs = await here.as(here.clerk, declinedPairs);
	expect(pairs.map(({ needId }) => needId).sort()).toEqual(
		[here.ids.stroje, here.ids.miejsce].sort()
	);
});

test('a counter changes a leg and asks everybody again', async () => {
	const here = await ringWorld();
	const id = await here.as(here.coordinator, (ctx) => proposed(ctx, here, ['szycie', 'stroje']));
	await here.as(here.tailors, giving(id, here.tailor, 'accept'));
	const before = await here.as(here.clerk, (ctx) => proposalPage(ctx, id));
	const leg = before!.proposal.legs[0]!.id;
	const countered = await here.as(
		here.clerk,
		giving(id, here.office, 'counter', {
			[`terms:${leg}`]: 'paid',
			[`price:${leg}`]: '1 200,50',
			[`from:${leg}`]: '2026-12-01',
			[`until:${leg}`]: ''
		})
	);
	expect(countered).toMatchObject({ ok: true, value: { state: 'open', version: 2 } });
	const old = await here.as(here.tailors, giving(id, here.tailor, 'accept'));
	expect(old).toMatchObject({ ok: true, value: { state: 'open', version: 2 } });
	const after = await here.as(here.tailors, (ctx) => proposalPage(ctx, id));
	expect(after!.proposal.legs[0]).toMatchObject({
		terms: 'paid',
		price: { amount: 120_050, currency: 'PLN' },
		startsOn: '2026-12-01'
	});
	expect(after!.proposal.mayAnswer).toEqual([here.tailor]);
	const agreed = await here.as(here.tailors, giving(id, here.tailor, 'accept', { version: '2' }));
	expect(agreed).toMatchObject({ ok: true, value: { state: 'accepted' } });
});

test.each([
	['dates', { from: '2026-12-02', until: '2026-12-01' }, 'until', 'counter-dates'],
	['amount', { terms: 'paid', price: 'dużo' }, 'price', 'amount'],
	['day', { from: 'jutro' }, 'from', 'date']
])('a counter that makes no sense stays with its field: %s', async (_, changes, field, code) => {
	const here = await ringWorld();
	const id = await here.as(here.coordinator, (ctx) => proposed(ctx, here, ['szycie', 'stroje']));
	const page = await here.as(here.clerk, (ctx) => proposalPage(ctx, id));
	const leg = page!.proposal.legs[0]!.id;
	const fields = Object.fromEntries(
		Object.entries(changes).map(([name, value]) => [`${name}:${leg}`, value])
	);
	const given = await here.as(here.clerk, giving(id, here.office, 'counter', fields));
	expect(given).toMatchObject({ ok: false, error: { fields: { [`${field}:${leg}`]: code } } });
});

test('what was read must still be so, and listings must still be open', async () => {
	const here = await ringWorld();
	const id = await here.as(here.coordinator, (ctx) => proposed(ctx, here, ['szycie', 'stroje']));
	const newer = giving(id, here.office, 'accept', { version: '2' });
	expect(await here.as(here.clerk, newer)).toMatchObject({ ok: false, error: { code: 'stale' } });
	await here.as(here.tailors, (ctx) => closeOffer(ctx, here.ids.szycie!, { reason: 'no-longer' }));
	const late = await here.as(here.clerk, giving(id, here.office, 'accept'));
	expect(late).toMatchObject({ ok: false, error: { fields: { '': 'listing-closed' } } });
});

test('nobody answers for others: not the coordinator, a visitor, another member or another cluster', async () => {
	const here = await ringWorld();
	const elsewhere = await ringWorld();
	const id = await here.as(here.coordinator, (ctx) => proposed(ctx, here, ['szycie', 'stroje']));
	const forOffice = giving(id, here.office, 'accept');
	const refused = { ok: false, error: { code: 'not-found' } };
	for (const actor of [here.coordinator, visitor, here.tailors] satisfies Actor[])
		expect(await here.as(actor, forOffice)).toEqual(refused);
	expect(await here.as(here.carpenter, giving(id, here.carpentry, 'accept'))).toEqual(refused);
	expect(await elsewhere.as(here.clerk, forOffice)).toEqual(refused);
	expect(await here.as(here.clerk, giving(here.office, here.office, 'accept'))).toEqual(refused);
	const lines = await here.as(here.clerk, (ctx) => history(ctx, { subjectId: id }));
	expect(lines).toEqual([]);
});

test.each([
	[{ answer: 'decline' }, { reasonCode: 'required' }],
	[{ answer: 'decline', reasonCode: 'other' }, { reason: 'required' }],
	[{ answer: 'perhaps' }, { answer: 'choice' }]
])('an answer must make sense: %j', async (fields, problems) => {
	const here = await ringWorld();
	const id = await ringOf(here);
	const given = await here.as(here.clerk, (ctx) =>
		answerProposal(ctx, { proposalId: id, memberId: here.office, version: '1', ...fields })
	);
	expect(given).toMatchObject({ ok: false, error: { code: 'invalid' } });
	expect(Object.keys((given as { error: { fields: object } }).error.fields)).toEqual(
		Object.keys(problems)
	);
});

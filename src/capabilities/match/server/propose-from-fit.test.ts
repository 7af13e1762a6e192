import { expect, test } from 'vitest';
import { useDatabase } from '#tests/database.ts';
import { visitor } from '#tests/world.ts';
import { lettersOf, ringWorld, type ProposalWorld } from './proposal.test-world.ts';
import { proposalPage } from './proposal-page.ts';
import { proposeFromFit } from './propose-from-fit.ts';
import { fit } from './tables.ts';

useDatabase();

const pair = (here: ProposalWorld, offer = 'szycie', need = 'stroje') => ({
	offerId: here.ids[offer],
	needId: here.ids[need]
});

const fits = (here: ProposalWorld, offer: string, need: string, blocked: 'dates' | null = null) =>
	here.as(here.coordinator, (ctx) =>
		ctx.tx.insert(fit).values({
			clusterId: here.cluster.id,
			offerId: here.ids[offer]!,
			needId: here.ids[need]!,
			score: 0.7,
			blocked,
			computedAt: ctx.clock.now()
		})
	);

test('whoever needs proposes, has accepted, and the other side gets a letter', async () => {
	const here = await ringWorld();
	const made = await here.as(here.clerk, (ctx) => proposeFromFit(ctx, pair(here)));
	if (!made.ok) throw new Error(made.error.code);
	const page = await here.as(here.clerk, (ctx) => proposalPage(ctx, made.value.id));
	expect(page?.proposal).toMatchObject({ origin: 'match', kind: 'direct', state: 'open' });
	expect(page?.proposal.legs[0]).toMatchObject({ terms: 'gift' });
	expect(page?.proposal.parties.map(({ answer }) => answer)).toEqual([null, 'accept']);
	const letters = await lettersOf(here);
	expect(letters.map(({ to_address }) => to_address)).toEqual([
		here.tailors.kind === 'person' && here.tailors.email
	]);
});

test('proposing the same again gives the one that is open', async () => {
	const here = await ringWorld();
	const both = await Promise.all([
		here.as(here.clerk, (ctx) => proposeFromFit(ctx, pair(here))),
		here.as(here.tailors, (ctx) => proposeFromFit(ctx, pair(here)))
	]);
	expect(both[0]).toEqual(both[1]);
});

test('the coordinator proposes without answering for anybody', async () => {
	const here = await ringWorld();
	const made = await here.as(here.coordinator, (ctx) => proposeFromFit(ctx, pair(here)));
	if (!made.ok) throw new Error(made.error.code);
	const page = await here.as(here.coordinator, (ctx) => proposalPage(ctx, made.value.id));
	expect(page?.answers).toEqual([]);
	expect(await lettersOf(here)).toHaveLength(2);
});

test('where both want only an exchange, what fits best goes back', async () => {
	const here = await ringWorld(['exchange']);
	await fits(here, 'sala', 'półki');
	const made = await here.as(here.clerk, (ctx) => proposeFromFit(ctx, pair(here)));
	if (!made.ok) throw new Error(made.error.code);
	const page = await here.as(here.clerk, (ctx) => proposalPage(ctx, made.value.id));
	expect(page?.proposal.kind).toBe('swap');
	expect(page?.proposal.legs.map(({ offer }) => offer.title)).toEqual(['szycie', 'sala']);
});

test('an exchange with nothing to give back, and a blocked fit, say so', async () => {
	const here = await ringWorld(['exchange']);
	const nothing = await here.as(here.clerk, (ctx) => proposeFromFit(ctx, pair(here)));
	expect(nothing).toMatchObject({ ok: false, error: { fields: { '': 'nothing-in-return' } } });
	const other = await ringWorld();
	await fits(other, 'szycie', 'stroje', 'dates');
	const blocked = await other.as(other.clerk, (ctx) => proposeFromFit(ctx, pair(other)));
	expect(blocked).toMatchObject({ ok: false, error: { fields: { '': 'fit-blocked' } } });
});

test('a third member, a visitor and another cluster find nothing', async () => {
	const here = await ringWorld();
	const elsewhere = await ringWorld();
	const refused = { ok: false, error: { code: 'not-found' } };
	for (const actor of [here.carpenter, visitor])
		expect(await here.as(actor, (ctx) => proposeFromFit(ctx, pair(here)))).toEqual(refused);
	const away = await elsewhere.as(elsewhere.clerk, (ctx) => proposeFromFit(ctx, pair(here)));
	expect(away).toEqual(refused);
	const broken = { offerId: 'x', needId: here.ids.stroje };
	expect(await here.as(here.clerk, (ctx) => proposeFromFit(ctx, broken))).toEqual(refused);
});

import { expect, test } from 'vitest';
import { fixedClock } from '#platform/domain/clock.ts';
import { ruleOn } from '#platform/domain/rules-in-force.ts';
import { loadCluster } from '#platform/server/clusters.ts';
import { useDatabase } from '#tests/database.ts';
import { visitor } from '#tests/world.ts';
import { acceptAmendment } from './amendment-accept.ts';
import { parameterOf } from './parameters.ts';
import { bringIntoForce } from './rulebook-bring-into-force.ts';
import { headOf, must, proposed, rulebookWorld } from './rulebook.test-world.ts';
import { agreeOverview } from './rulebook-overview.ts';
import { rulebookPage } from './rulebook-page.ts';
import { rulebookWaiting } from './rulebook-waiting.ts';
import { textOn, versionInForce } from './rulebook-version.ts';
import { versionList } from './rulebook-versions.ts';

useDatabase();

const more = { reviewOn: null, decisionId: null };

/** Version 1 holds from 1 December, version 2 (21 days to appeal) from 1 January. */
async function twoInForce() {
	const here = await rulebookWorld();
	const first = await headOf(here);
	const bring = (versionId: string, from: string, given = {}) =>
		here.as(here.coordinator, (ctx) => bringIntoForce(ctx, { versionId, from, ...more, ...given }));
	must(await bring(first.id, '2026-12-01', { reviewOn: '2027-12-01' }));
	const id = await proposed(here, [
		{ kind: 'edit', clause: 'joining.appeal', parameters: { 'join.appealDays': 21 } }
	]);
	must(await here.as(here.coordinator, (ctx) => acceptAmendment(ctx, id, {})));
	const second = await headOf(here);
	must(await bring(second.id, '2027-01-01'));
	return { here, first, second, bring };
}

test('the software obeys each version from its day on, and says by which clause', async () => {
	const { here } = await twoInForce();
	const { settings } = await here.as(here.coordinator, (ctx) => loadCluster(ctx.tx));
	const appeal = (day: string) => ruleOn(settings, day, parameterOf('join.appealDays')!);
	expect(appeal('2026-11-30')).toEqual({ value: 14, source: null });
	const source = { clause: 'joining.appeal', number: 2 };
	expect(appeal('2026-12-01')).toEqual({ value: 14, source: { ...source, version: 1 } });
	expect(appeal('2027-01-01')).toEqual({ value: 21, source: { ...source, version: 2 } });
});

test('the text of any day, and how each version stands', async () => {
	const { here } = await twoInForce();
	const on = (day: string) =>
		here.as(here.clerk, async (ctx) => (await textOn(ctx, day))?.version.number);
	expect([await on('2026-11-30'), await on('2026-12-31'), await on('2027-01-01')]).toEqual([
		undefined,
		1,
		2
	]);
	const at = fixedClock('2026-12-15T10:00:00Z');
	const list = await here.as(here.clerk, versionList, at);
	expect(list.map(({ number, standing }) => [number, standing])).toEqual([
		[2, 'coming'],
		[1, 'in-force']
	]);
	expect(list[1]!.holding).toMatchObject({ from: '2026-12-01', replacedOn: '2027-01-01' });
	const view = await here.as(here.clerk, (ctx) => rulebookPage(ctx), at);
	expect(view).toMatchObject({ version: { number: 1 }, head: 2, inForce: 1 });
	expect(await here.as(here.clerk, (ctx) => rulebookPage(ctx, { on: '2026-02-30' }))).toBeNull();
	expect(await here.as(here.clerk, (ctx) => rulebookPage(ctx, { version: '7' }))).toBeNull();
	expect(await here.as(visitor, (ctx) => rulebookPage(ctx))).toBeNull();
	expect(await here.as(here.clerk, agreeOverview, at)).toMatchObject({
		rulebook: { inForce: { number: 1 }, coming: { number: 2 } }
	});
});

test('the zone of the cluster says when the day begins', async () => {
	const { here } = await twoInForce();
	const version = (instant: string) =>
		here.as(
			here.clerk,
			async (ctx) => (await versionInForce(ctx))?.version.number,
			fixedClock(instant)
		);
	expect(await version('2026-12-31T22:59:00Z')).toBe(1);
	expect(await version('2026-12-31T23:00:00Z')).toBe(2);
});

test('twice it is once; a day gone by, a review before it, and others are refused', async () => {
	const { here, first, bring } = await twoInForce();
	must(await bring(first.id, '2026-12-01'));
	const { settings } = await here.as(here.coordinator, (ctx) => loadCluster(ctx.tx));
	expect(settings.rules).toHaveLength(2);
	const id = await proposed(here, [{ kind: 'preamble', body: 'Inaczej.' }]);
	must(await here.as(here.coordinator, (ctx) => acceptAmendment(ctx, id, {})));
	const third = await headOf(here);
	expect(await bring(third.id, '2026-11-23')).toMatchObject({
		error: { fields: { from: 'past' } }
	});
	expect(await bring(third.id, '2026-12-01', { reviewOn: '2026-12-01' })).toMatchObject({
		error: { fields: { reviewOn: 'before-force' } }
	});
	const by = (actor: typeof visitor) =>
		here.as(actor, (ctx) =>
			bringIntoForce(ctx, { versionId: third.id, from: '2026-12-02', ...more })
		);
	expect(await by(here.tailors)).toMatchObject({ error: { code: 'not-found' } });
	expect(await by({ kind: 'system', name: 'Klaster' })).toEqual({ ok: true, value: null });
});

test('the coordinator is asked to decide on amendments', async () => {
	const { here, second } = await twoInForce();
	expect(await here.as(here.coordinator, rulebookWaiting)).toEqual([]);
	const id = await proposed(here, [{ kind: 'preamble', body: 'Inaczej.' }], second.id);
	expect(await here.as(here.coordinator, rulebookWaiting)).toMatchObject([
		{ key: 'agree.amendments', href: `/c/${here.cluster.slug}/agree/amendments/${id}` }
	]);
	expect(await here.as(here.tailors, rulebookWaiting)).toEqual([]);
});

test('a review that is near waits on home', async () => {
	const here = await rulebookWorld();
	const versionId = (await headOf(here)).id;
	const given = { versionId, from: '2026-11-24', reviewOn: '2027-11-24', decisionId: null };
	must(await here.as(here.coordinator, (ctx) => bringIntoForce(ctx, given)));
	const on = (instant: string) => here.as(here.coordinator, rulebookWaiting, fixedClock(instant));
	expect(await on('2027-10-24T10:00:00Z')).toEqual([]);
	expect(await on('2027-10-25T10:00:00Z')).toMatchObject([{ due: '2027-11-24', verb: 'agree' }]);
});

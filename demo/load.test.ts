import { expect, test } from 'vitest';
import {
	amendmentList,
	consultationList,
	consultationPage,
	decisionList,
	versionInForce,
	waiting
} from '#capabilities/agree/server/index.ts';
import { systemClock } from '#platform/domain/clock.ts';
import { clusterBySlug, loadCluster } from '#platform/server/clusters.ts';
import type { Actor, Ctx } from '#platform/server/context.ts';
import { inCluster, ownerRows } from '#platform/server/db.ts';
import { useDatabase } from '#tests/database.ts';
import { coordinatorAddress, demoSlug, loadDemoCluster } from './load.ts';
import { unsigned } from './rulebook.ts';
import { demoSummary } from './summary.ts';
import type { DemoLanguage } from './text.ts';

useDatabase();

/** Works in the demo as whoever has an address there. */
async function as<T>(email: string, work: (ctx: Ctx) => Promise<T>): Promise<T> {
	const { id: clusterId } = (await clusterBySlug(demoSlug))!;
	const [found] = await ownerRows<{ id: string; member: string | null }>(
		`select person.id, member_id as member from person
		left join delegate on delegate.person_id = person.id and delegate.cluster_id = $2 where person.email = $1`,
		[email, clusterId]
	);
	const { id: personId, member } = found!;
	const actor: Actor = {
		kind: 'person',
		personId,
		name: email,
		email,
		coordinator: member === null,
		seats: member === null ? [] : [{ memberId: member, role: 'delegate' }]
	};
	return inCluster({ clusterId }, async (tx) => {
		const cluster = await loadCluster(tx);
		return work({ actor, tx, cluster, clock: systemClock, locale: 'en', origin: '' });
	});
}

const languages: DemoLanguage[] = ['pl', 'en'];

test.each(languages)(
	'the demo in “%s” has agreed on its rulebook, and goes on',
	{ timeout: 120_000 },
	async (language) => {
		await loadDemoCluster('http://localhost:3000', language);
		expect((await demoSummary()).split('\n')).toEqual([
			expect.stringContaining('15 of 15 members served; proved optimal'),
			expect.stringMatching(/^\d\d clauses, agreed by consent in 3 sectors, signed by 14 of 15$/)
		]);
		await as(coordinatorAddress, async (ctx) => {
			const held = (await versionInForce(ctx))!;
			expect(held.version.text.language).toBe(language);
			expect(held.version.number).toBe(5);

			const { decisions, counts } = await decisionList(ctx, { state: 'past' });
			expect(decisions.map(({ state }) => state)).toEqual(['passed', 'failed']);
			expect(counts.open).toBe(1);
			expect(await amendmentList(ctx, { open: true })).toHaveLength(1);

			const { lines } = await consultationList(ctx);
			expect(lines.map(({ voters, round, open }) => [voters, round, open])).toEqual([
				[10, 1, true],
				[15, 2, false],
				[15, 1, false]
			]);
			const { map } = (await consultationPage(ctx, lines[2]!.id))!;
			expect(map!.groups).toHaveLength(2);
			expect(map!.overSectors!.shared.length).toBeGreaterThanOrEqual(2);
		});
		const missing = await as(`${unsigned}@dwubrzeze.example`, waiting);
		expect(missing.map(({ href }) => href)).toContainEqual(
			expect.stringMatching(/\/agree\/signatures\//)
		);
		// Makes room for the other language.
		await ownerRows('update cluster set slug = slug || $1 where slug = $2', [language, demoSlug]);
	}
);

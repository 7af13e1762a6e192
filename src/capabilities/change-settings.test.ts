import { expect, test } from 'vitest';
import { loadCluster } from '#platform/server/clusters.ts';
import { ownerRows } from '#platform/server/db.ts';
import type { Ctx } from '#platform/server/context.ts';
import { useDatabase } from '#tests/database.ts';
import { coordinatorOf, delegateOf, world } from '#tests/world.ts';
import { joinParameters } from './join/server/index.ts';
import { matchParameters } from './match/server/index.ts';
import { settingsRules } from './settings-rules.ts';
import { ruleLabels } from './settings-words.ts';
import { changeSettings, settingsSeal } from './change-settings.ts';

useDatabase();

const good = {
	name: 'Klaster nad Rzeką',
	purpose: 'Razem.',
	locale: 'pl',
	timeZone: 'Europe/Prague',
	'join.admission.decides': 'council',
	'join.admission.objectionDays': '10',
	'join.admission.resolutionFor': ['administration', 'social'],
	'join.confirmEveryDays': '120',
	'join.appealDays': '21',
	'join.noticeDays': '30',
	'join.delegateChangesAYear': '2',
	'match.ringLength': '4',
	'match.partnershipsPerMember': '6',
	'match.chaseAgainAfterDays': '45'
};

/** The context with the cluster as the database has it now, as a request would find it. */
const fresh = async (ctx: Ctx): Promise<Ctx> => ({ ...ctx, cluster: await loadCluster(ctx.tx) });

test('the coordinator changes them, and other settings stay', async () => {
	const here = await world();
	const coordinator = await coordinatorOf(here);
	const result = await here.as(coordinator, async (ctx) => {
		const now = await fresh(ctx);
		return changeSettings(now, { ...good, seen: settingsSeal(now) });
	});
	expect(result).toEqual({ ok: true, value: null });
	const { name, timeZone, settings } = await here.as(coordinator, (ctx) => loadCluster(ctx.tx));
	expect({ name, timeZone, settings }).toEqual({
		name: 'Klaster nad Rzeką',
		timeZone: 'Europe/Prague',
		settings: {
			parameters: {
				'join.admission.decides': 'council',
				'join.admission.objectionDays': 10,
				'join.admission.resolutionFor': ['administration', 'social'],
				'join.confirmEveryDays': 120,
				'join.appealDays': 21,
				'join.noticeDays': 30,
				'join.delegateChangesAYear': 2,
				'match.ringLength': 4,
				'match.partnershipsPerMember': 6,
				'match.chaseAgainAfterDays': 45
			}
		}
	});
});

/** A version of the rulebook, in force since the day of the tests. */
const ruled = {
	rules: [
		{
			from: '2026-11-24',
			version: 3,
			values: { 'join.appealDays': { value: 30, clause: 'appeal.time', number: 12 } }
		}
	],
	parameters: { 'join.appealDays': 7 }
};

test('what a clause sets is not changed here, whatever the form says', async () => {
	const here = await world();
	const coordinator = await coordinatorOf(here);
	await ownerRows('update cluster set settings = $1 where id = $2', [ruled, here.cluster.id]);
	const [rule] = await here.as(coordinator, async (ctx) =>
		settingsRules(await fresh(ctx)).filter(({ source }) => source !== null)
	);
	expect(rule).toMatchObject({
		parameter: { key: 'join.appealDays' },
		value: 30,
		source: { clause: 'appeal.time', number: 12, version: 3 },
		since: '2026-11-24'
	});
	const saved = await here.as(coordinator, async (ctx) => {
		const now = await fresh(ctx);
		return changeSettings(now, { ...good, seen: settingsSeal(now) });
	});
	expect(saved.ok).toBe(true);
	const { settings } = await here.as(coordinator, (ctx) => loadCluster(ctx.tx));
	expect(settings).toMatchObject({
		rules: ruled.rules,
		parameters: { 'join.appealDays': 7, 'match.ringLength': 4 }
	});
});

test('every rule on the page of settings has a name', () => {
	const keys = [...joinParameters, ...matchParameters].map(({ key }) => key);
	expect(Object.keys(ruleLabels()).sort()).toEqual([...keys].sort());
});

test('a form made before somebody else saved is refused', async () => {
	const here = await world();
	const coordinator = await coordinatorOf(here);
	const save = () =>
		here.as(coordinator, async (ctx) =>
			changeSettings(await fresh(ctx), { ...good, seen: settingsSeal(ctx) })
		);
	expect((await save()).ok).toBe(true);
	expect(await save()).toEqual({ ok: false, error: { code: 'stale' } });
});

test('a delegate may not, and nonsense is named by its field', async () => {
	const here = await world();
	const delegate = await delegateOf([]);
	expect(await here.as(delegate, (ctx) => changeSettings(ctx, good))).toEqual({
		ok: false,
		error: { code: 'not-found' }
	});
	const coordinator = await coordinatorOf(here);
	const wrong = {
		...good,
		'match.ringLength': '9',
		'join.noticeDays': '1e1',
		'join.admission.decides': 'nobody',
		'join.admission.resolutionFor': 'moon',
		timeZone: 'Mars/Base',
		name: ' ',
		seen: ''
	};
	expect(await here.as(coordinator, (ctx) => changeSettings(ctx, wrong))).toEqual({
		ok: false,
		error: {
			code: 'invalid',
			fields: {
				'match.ringLength': 'number',
				'join.noticeDays': 'number',
				'join.admission.decides': 'choice',
				'join.admission.resolutionFor': 'choice',
				timeZone: 'choice',
				name: 'required'
			}
		}
	});
});

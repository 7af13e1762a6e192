import { expect, test } from 'vitest';
import { loadCluster } from '#platform/server/clusters.ts';
import type { Ctx } from '#platform/server/context.ts';
import { useDatabase } from '#tests/database.ts';
import { coordinatorOf, delegateOf, world } from '#tests/world.ts';
import { changeSettings, settingsSeal } from './change-settings.ts';

useDatabase();

const good = {
	name: 'Klaster nad Rzeką',
	purpose: 'Razem.',
	locale: 'pl',
	timeZone: 'Europe/Prague',
	ringLength: '4',
	partnershipsPerMember: '6',
	confirmEveryDays: '120',
	appealDays: '21'
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
			join: { confirmEveryDays: 120, appealDays: 21 },
			match: { ringLength: 4, partnershipsPerMember: 6 }
		}
	});
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
	const wrong = { ...good, ringLength: '9', timeZone: 'Mars/Base', name: ' ', seen: '' };
	expect(await here.as(coordinator, (ctx) => changeSettings(ctx, wrong))).toEqual({
		ok: false,
		error: {
			code: 'invalid',
			fields: { ringLength: 'number', timeZone: 'choice', name: 'required' }
		}
	});
});

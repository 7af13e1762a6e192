import { expect, test } from 'vitest';
import { fixedClock } from '#platform/domain/clock.ts';
import { history } from '#platform/server/audit.ts';
import { useDatabase } from '#tests/database.ts';
import { closeConsultation, closeDueConsultations } from './consultation-close.ts';
import { loadConsultation } from './consultation-load.ts';
import { asked, opinionWorld, says } from './opinion.test-world.ts';

useDatabase();

const closed = { ok: false, error: { code: 'conflict', fields: { '': 'consultation-closed' } } };

test('closed by hand it takes no opinion; twice is as once', async () => {
	const here = await opinionWorld();
	const { id, statements } = await asked(here, ['Przyjmuje rada']);
	const close = () => here.as(here.coordinator, (ctx) => closeConsultation(ctx, id));
	expect(await Promise.all([close(), close()])).toEqual([{ ok: true }, { ok: true }]);
	expect(await says(here, here.voters[0]!, statements[0]!.id, 'agree')).toEqual(closed);
	const lines = await here.as(here.coordinator, (ctx) => history(ctx, { subjectId: id }));
	expect(lines.map(({ action }) => action)).toEqual(['consultation.closed', 'consultation.opened']);
});

test('its last day counts whole in the cluster’s zone, then Klaster closes it', async () => {
	const here = await opinionWorld();
	const { id, statements } = await asked(here, ['Przyjmuje rada'], { closesOn: '2026-11-25' });
	const at = async (moment: string) => {
		const clock = fixedClock(moment);
		const one = await here.as(here.coordinator, (ctx) => loadConsultation(ctx, id), clock);
		return one!.open;
	};
	// Warsaw is an hour ahead of UTC in November.
	expect(await at('2026-11-25T22:59:00Z')).toBe(true);
	expect(await at('2026-11-25T23:01:00Z')).toBe(false);
	const system = { kind: 'system', name: 'Klaster' } as const;
	expect(await here.as(system, closeDueConsultations, fixedClock('2026-11-25T22:00:00Z'))).toBe(0);
	const after = fixedClock('2026-11-26T00:03:00Z');
	expect(await here.as(system, closeDueConsultations, after)).toBe(1);
	expect(await here.as(system, closeDueConsultations, after)).toBe(0);
	expect(await says(here, here.voters[0]!, statements[0]!.id, 'agree')).toEqual(closed);
	const one = await here.as(here.coordinator, (ctx) => loadConsultation(ctx, id));
	expect(one?.closed).toMatchObject({ byName: 'Klaster' });
});

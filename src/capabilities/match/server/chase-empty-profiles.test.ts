import { expect, test } from 'vitest';
import { fixedClock } from '#platform/domain/clock.ts';
import { newId } from '#platform/domain/id.ts';
import { ownerRows } from '#platform/server/db.ts';
import { outbox } from '#platform/server/mail.ts';
import { useDatabase } from '#tests/database.ts';
import { visitor } from '#tests/world.ts';
import { chaseEmptyProfiles } from './chase-empty-profiles.ts';
import { matchWorld, memberIn, said, type MatchWorld } from './listing.test-world.ts';
import { placeOffer } from './place-listing.ts';
import { silentMembers } from './queries-silent.ts';

useDatabase();

const seat = (here: MatchWorld, memberId: string, email: string, role = 'delegate') =>
	ownerRows(
		`insert into delegate (cluster_id, id, member_id, role, name, email, since)
		values ($1, $2, $3, $4, 'Ktoś', $5, now())`,
		[here.cluster.id, newId(), memberId, role, email]
	);

/** The office and the tailor have somebody to write to; a third member has nobody. */
async function quiet() {
	const here = await matchWorld();
	await seat(here, here.office, 'biuro@example.org');
	await seat(here, here.office, 'zastepca@example.org', 'deputy');
	await seat(here, here.tailor, 'nitka@example.org');
	await memberIn(here, 'Bez delegata');
	await memberIn(here, 'Zawieszona', { standing: 'suspended' });
	return here;
}

const letters = async (here: MatchWorld) =>
	(await here.as(here.coordinator, (ctx) => outbox(ctx))).map(({ toAddress }) => toAddress).sort();

test('one letter to each member that has stated nothing, with the way to both forms', async () => {
	const here = await quiet();
	await here.as(here.tailors, (ctx) => placeOffer(ctx, said(here.tailor, 'Szycie')));
	expect(await here.as(here.coordinator, chaseEmptyProfiles)).toEqual({ ok: true, value: 1 });
	const [letter] = await here.as(here.coordinator, (ctx) => outbox(ctx));
	expect(letter).toMatchObject({ toAddress: 'biuro@example.org' });
	expect(letter!.body).toContain(
		`http://localhost:3000/c/${here.cluster.slug}/match/needs/new?member=${here.office}`
	);
	const silent = await here.as(here.coordinator, silentMembers);
	expect(silent.map(({ called, mayChase }) => [called, mayChase])).toEqual([
		['Bez delegata', false],
		['Urząd Gminy', false]
	]);
});

test('not again within thirty days, also when two press at once', async () => {
	const here = await quiet();
	const press = (at: string) => here.as(here.coordinator, chaseEmptyProfiles, fixedClock(at));
	const both = await Promise.all([press('2026-11-24T10:00:00Z'), press('2026-11-24T10:00:00Z')]);
	expect(both.map((one) => one.ok && one.value).sort()).toEqual([0, 2]);
	expect(await press('2026-12-23T10:00:00Z')).toEqual({ ok: true, value: 0 });
	expect(await press('2026-12-24T08:00:00Z')).toEqual({ ok: true, value: 2 });
	expect(await letters(here)).toEqual([
		'biuro@example.org',
		'biuro@example.org',
		'nitka@example.org',
		'nitka@example.org'
	]);
});

test('only by the coordinator', async () => {
	const here = await quiet();
	for (const actor of [here.clerk, visitor])
		expect(await here.as(actor, chaseEmptyProfiles)).toEqual({
			ok: false,
			error: { code: 'not-found' }
		});
	expect(await letters(here)).toEqual([]);
});

import { expect, test } from 'vitest';
import { newId } from '#platform/domain/id.ts';
import { ownerRows } from '#platform/server/db.ts';
import { useDatabase } from '#tests/database.ts';
import { delegateOf, visitor } from '#tests/world.ts';
import { chaseEmptyProfiles } from './chase-empty-profiles.ts';
import { matchWorld, memberIn, said } from './listing.test-world.ts';
import { placeNeed, placeOffer } from './place-listing.ts';
import { waiting } from './waiting.ts';

useDatabase();

test('a delegate is asked for the first offer and the first need until each is there', async () => {
	const here = await matchWorld();
	const lines = async () => (await here.as(here.clerk, waiting)).map(({ href }) => href);
	const base = `/c/${here.cluster.slug}/match`;
	expect(await lines()).toEqual([
		`${base}/offers/new?member=${here.office}`,
		`${base}/needs/new?member=${here.office}`
	]);
	await here.as(here.clerk, (ctx) => placeOffer(ctx, said(here.office, 'Sala')));
	expect(await lines()).toEqual([`${base}/needs/new?member=${here.office}`]);
	await here.as(here.clerk, (ctx) => placeNeed(ctx, said(here.office, 'Półki')));
	expect(await lines()).toEqual([]);
});

test('the coordinator is asked to write to the silent ones, and no more once that is done', async () => {
	const here = await matchWorld();
	await ownerRows(
		`insert into delegate (cluster_id, id, member_id, role, name, email, since)
		values ($1, $2, $3, 'delegate', 'Jan', 'jan@example.org', now())`,
		[here.cluster.id, newId(), here.office]
	);
	const [line] = await here.as(here.coordinator, waiting);
	expect(line).toMatchObject({
		key: 'match.silent',
		sentence: '1 członek nie podał jeszcze ani oferty, ani potrzeby',
		acts: [{ action: `/c/${here.cluster.slug}/match?/chase` }]
	});
	await here.as(here.coordinator, chaseEmptyProfiles);
	expect(await here.as(here.coordinator, waiting)).toEqual([]);
});

test('nothing waits for visitors, nor for people of a member that is not active', async () => {
	const here = await matchWorld();
	const resting = await memberIn(here, 'Zawieszona', { standing: 'suspended' });
	expect(await here.as(visitor, waiting)).toEqual([]);
	expect(await here.as(await delegateOf([resting]), waiting)).toEqual([]);
});

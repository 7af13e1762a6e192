import { expect, test } from 'vitest';
import { useDatabase } from '#tests/database.ts';
import { memberRecords } from './export-member.ts';
import { matchWorld, said } from './listing.test-world.ts';
import { placeNeed, placeOffer } from './place-listing.ts';

useDatabase();

test('a member takes along what it stated, and nothing of others', async () => {
	const here = await matchWorld();
	await here.as(here.tailors, (ctx) => placeOffer(ctx, said(here.tailor, 'Szycie toreb')));
	await here.as(here.clerk, (ctx) => placeNeed(ctx, said(here.office, 'Torby na konferencję')));
	const records = await here.as(here.tailors, (ctx) => memberRecords(ctx, here.tailor));
	expect(records.offers).toMatchObject([{ title: 'Szycie toreb', member_id: here.tailor }]);
	expect(records.needs).toEqual([]);
	expect(Object.keys(records)).toEqual([
		'offers',
		'needs',
		'proposals',
		'proposal-legs',
		'answers',
		'partnerships',
		'outcomes'
	]);
});

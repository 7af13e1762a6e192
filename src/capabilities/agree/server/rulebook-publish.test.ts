import { expect, test } from 'vitest';
import { useDatabase } from '#tests/database.ts';
import { visitor } from '#tests/world.ts';
import { bringIntoForce } from './rulebook-bring-into-force.ts';
import { bareWorld, headOf, must, rulebookWorld } from './rulebook.test-world.ts';
import { publicRulebook } from './rulebook-public.ts';
import { publishRulebook, unpublishRulebook } from './rulebook-publish.ts';

useDatabase();

test('anybody reads the rulebook from publication on, until it is withdrawn', async () => {
	const here = await rulebookWorld();
	const read = () => here.as(visitor, publicRulebook);
	expect(await read()).toBeNull();
	must(await here.as(here.coordinator, publishRulebook));
	must(await here.as(here.coordinator, publishRulebook));
	expect(await read()).toMatchObject({ version: { number: 1 }, force: null });
	const versionId = (await headOf(here)).id;
	const given = { versionId, from: '2026-11-24', reviewOn: null, decisionId: null };
	must(await here.as(here.coordinator, (ctx) => bringIntoForce(ctx, given)));
	expect(await read()).toMatchObject({ force: { from: '2026-11-24' } });
	must(await here.as(here.coordinator, unpublishRulebook));
	expect(await read()).toBeNull();
});

test('only the coordinator publishes, and only what there is', async () => {
	const here = await rulebookWorld();
	expect(await here.as(here.tailors, publishRulebook)).toMatchObject({
		error: { code: 'not-found' }
	});
	const bare = await bareWorld();
	expect(await bare.as(bare.coordinator, publishRulebook)).toMatchObject({
		error: { code: 'not-found' }
	});
});

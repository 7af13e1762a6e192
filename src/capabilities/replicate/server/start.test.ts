import { expect, test } from 'vitest';
import { headVersion, numbered, type RulebookText } from '#capabilities/agree/server/index.ts';
import { loadCluster } from '#platform/server/clusters.ts';
import { useDatabase } from '#tests/database.ts';
import { visitor } from '#tests/world.ts';
import { clauseHashes } from './model-hash.ts';
import { publishedModel } from './model-load.ts';
import { receiveModel } from './model-receive.ts';
import { releaseModel } from './release-publish.ts';
import { bareWorld, must, publisher, type ReplicateWorld } from './replicate.test-world.ts';
import { startForm } from './start-form.ts';
import { startFromModel } from './start-found.ts';

useDatabase();

async function released(): Promise<ReplicateWorld> {
	const here = await publisher();
	must(await here.as(here.coordinator, (ctx) => releaseModel(ctx, { summary: 'Nasze zasady' })));
	return here;
}

const all = ['nature.name', 'nature.who', 'leaving.appeal', 'leaving.any'];
const asked = {
	clause: all,
	'name:cluster': 'Nad Prosną',
	'name:coordinator': 'Fundacja Brzeg'
};

const start = (there: ReplicateWorld, fields: Record<string, unknown>, actor = there.coordinator) =>
	there.as(actor, (ctx) => startFromModel(ctx, fields));
const without = (text: RulebookText) =>
	numbered(text).map(({ clause }) => ({ ...clause, origin: null }));

test('a second cluster starts from a release, with its own names and its own values', async () => {
	const here = await released();
	const there = await bareWorld('Nad Prosną', 'Zofia Klon');
	const { chosen } = (await there.as(there.coordinator, (ctx) =>
		startForm(ctx, here.cluster.slug)
	))!;
	expect(chosen!.names.map(({ placeholder }) => placeholder)).toEqual(['cluster', 'coordinator']);
	const fields = {
		...asked,
		model: here.cluster.slug,
		sha256: chosen!.sha256,
		shown: 'join.appealDays',
		'parameter:join.appealDays': '21'
	};
	expect(must(await start(there, fields))).toEqual({ version: 1 });
	const { text } = (await there.as(there.coordinator, headVersion))!;
	expect(text.title).toBe('Zasady klastra Nad Prosną');
	const [name, who, appeal] = numbered(text).map(({ clause }) => clause);
	expect(name!.body).toBe('Działamy pod nazwą „Nad Prosną”.');
	expect(who!.body).toBe('Koordynatorem jest: Fundacja Brzeg.');
	expect(appeal!.parameters).toEqual({ 'join.appealDays': 21 });
	expect(appeal!.origin).toEqual({
		kind: 'model',
		cluster: 'Nad Wartą',
		release: 1,
		clause: 'leaving.appeal',
		sha256: clauseHashes(chosen!.model.rulebook).get('leaving.appeal')
	});
});

test('exported again it is the same model but for its origin', async () => {
	const here = await released();
	const there = await bareWorld('Nad Prosną', 'Zofia Klon');
	const first = (await there.as(visitor, (ctx) => publishedModel(ctx, here.cluster.slug, 1)))!;
	must(await start(there, { ...asked, model: `${here.cluster.slug}:1`, sha256: first.sha256 }));
	must(await there.as(there.coordinator, (ctx) => releaseModel(ctx, { summary: 'Nasze zasady' })));
	const again = (await there.as(visitor, (ctx) => publishedModel(ctx, there.cluster.slug, 1)))!;
	expect({ ...again.model, origin: null, rulebook: without(again.model.rulebook) }).toEqual({
		...first.model,
		origin: null,
		rulebook: without(first.model.rulebook)
	});
	expect(again.model.rulebook.title).toBe(first.model.rulebook.title);
	expect(again.model.origin.cluster).toBe('Nad Prosną');
});

test('from a file; only the chosen clauses come, and references to others are spelled out', async () => {
	const here = await released();
	const there = await bareWorld('Nad Prosną');
	const file = (await here.as(visitor, (ctx) => publishedModel(ctx, here.cluster.slug, 1)))!;
	const bytes = Buffer.from(JSON.stringify(file));
	const { id } = must(await there.as(there.coordinator, (ctx) => receiveModel(ctx, bytes)));
	expect(await there.as(there.coordinator, headVersion)).toBeNull();
	must(await start(there, { ...asked, model: id, sha256: file.sha256, clause: 'leaving.any' }));
	const { text } = (await there.as(there.coordinator, headVersion))!;
	expect(numbered(text).map(({ clause }) => clause.body)).toEqual([
		'Odejść wolno zawsze. Zob. „Nazwa”.'
	]);
});

test('pressed twice it is one start; later there is a rulebook already', async () => {
	const here = await released();
	const there = await bareWorld('Nad Prosną');
	const { chosen } = (await there.as(there.coordinator, (ctx) =>
		startForm(ctx, here.cluster.slug)
	))!;
	const { key, sha256 } = chosen!;
	const fields = { ...asked, model: here.cluster.slug, sha256, key };
	const both = await Promise.all([start(there, fields), start(there, fields)]);
	expect(both.map(must)).toEqual([{ version: 1 }, { version: 1 }]);
	expect(await start(there, { ...fields, key: undefined })).toMatchObject({
		error: { fields: { '': 'exists' } }
	});
	expect(await there.as(there.coordinator, (ctx) => startForm(ctx, null))).toBeNull();
});

test('nothing happens for who may not, with another package than was seen, or without a choice', async () => {
	const here = await released();
	const there = await bareWorld('Nad Prosną');
	const { sha256 } = (await there.as(visitor, (ctx) => publishedModel(ctx, here.cluster.slug, 1)))!;
	const fields = { ...asked, model: here.cluster.slug, sha256 };
	for (const actor of [visitor, there.delegate])
		expect(await start(there, fields, actor)).toMatchObject({ error: { code: 'not-found' } });
	expect(await start(there, { ...fields, model: 'nobody' })).toMatchObject({
		error: { code: 'not-found' }
	});
	expect(await start(there, { ...fields, sha256: 'x' })).toMatchObject({
		error: { code: 'stale' }
	});
	expect(await start(there, { ...fields, clause: [] })).toMatchObject({
		error: { fields: { clause: 'clauses' } }
	});
	expect(await start(there, { ...fields, 'name:cluster': '' })).toMatchObject({
		error: { fields: { 'name:cluster': 'required' } }
	});
	expect(await there.as(there.coordinator, headVersion)).toBeNull();
	const bytes = Buffer.from('{}');
	expect(await there.as(there.delegate, (ctx) => receiveModel(ctx, bytes))).toMatchObject({
		error: { code: 'not-found' }
	});
});

test('a file that another cluster received stays its own; the declaration comes when wanted', async () => {
	const here = await released();
	here.cluster.settings = { join: { declaration: { pl: 'Przystępujemy: {member}. Nad Wartą.' } } };
	must(await here.as(here.coordinator, (ctx) => releaseModel(ctx, { summary: 'Z deklaracją' })));
	const there = await bareWorld('Nad Prosną');
	const file = (await here.as(visitor, (ctx) => publishedModel(ctx, here.cluster.slug, null)))!;
	const bytes = Buffer.from(JSON.stringify(file));
	const { id } = must(await here.as(here.coordinator, (ctx) => receiveModel(ctx, bytes)));
	const fields = { ...asked, model: id, sha256: file.sha256, declaration: 'on' };
	expect(await start(there, fields)).toMatchObject({ error: { code: 'not-found' } });
	must(await start(there, { ...fields, model: here.cluster.slug }));
	const { settings } = await there.as(visitor, (ctx) => loadCluster(ctx.tx));
	expect(settings.join).toEqual({ declaration: { pl: 'Przystępujemy: {member}. {cluster}.' } });
});

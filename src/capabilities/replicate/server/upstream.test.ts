import { expect, test } from 'vitest';
import {
	acceptAmendment,
	amendmentPage,
	headVersion,
	numbered,
	proposeAmendment,
	type Change
} from '#capabilities/agree/server/index.ts';
import { useDatabase } from '#tests/database.ts';
import { visitor } from '#tests/world.ts';
import { followersOf, setConsent } from './consent.ts';
import { publishedModel } from './model-load.ts';
import { modelPage } from './model-page.ts';
import { modelCatalogue } from './models-compare.ts';
import { replicateOverview } from './overview.ts';
import { releaseModel } from './release-publish.ts';
import { bareWorld, clause, must, publisher, type ReplicateWorld } from './replicate.test-world.ts';
import { startFromModel } from './start-found.ts';
import { takeOver } from './upstream-take.ts';
import { upstreamChanges } from './upstream.ts';
import { waiting } from './waiting.ts';

useDatabase();

const all = ['nature.name', 'nature.who', 'leaving.appeal', 'leaving.any'];

async function release(here: ReplicateWorld) {
	must(await here.as(here.coordinator, (ctx) => releaseModel(ctx, { summary: 'Nasze zasady' })));
}

/** A cluster with a model, and one that started from it. */
async function both() {
	const here = await publisher();
	await release(here);
	const there = await bareWorld('Nad Prosną', 'Zofia Klon');
	const { slug } = here.cluster;
	const { sha256 } = (await there.as(visitor, (ctx) => publishedModel(ctx, slug, 1)))!;
	const fields = { model: slug, sha256, clause: all, 'name:cluster': 'Nad Prosną' };
	must(await there.as(there.coordinator, (ctx) => startFromModel(ctx, fields)));
	return { here, there };
}

async function change(where: ReplicateWorld, changes: Change[]) {
	const run = <T>(work: Parameters<typeof where.as<T>>[1]) => where.as(where.coordinator, work);
	const { id } = must(await run((ctx) => proposeAmendment(ctx, { title: 'Zmiana', changes })));
	must(await run((ctx) => acceptAmendment(ctx, id, {})));
}

const edit = (id: string, body: string): Change => ({ kind: 'edit', clause: id, body });
const changesOf = (where: ReplicateWorld) => where.as(where.coordinator, upstreamChanges);
const take = (where: ReplicateWorld, id: string, actor = where.coordinator) =>
	where.as(actor, (ctx) => takeOver(ctx, { clause: id }));
const bodyOf = async (where: ReplicateWorld, id: string) => {
	const { text } = (await where.as(where.coordinator, headVersion))!;
	return numbered(text).find((one) => one.clause.id === id)?.clause.body;
};

test('a clause changed upstream is seen downstream and taken over as an amendment', async () => {
	const { here, there } = await both();
	expect((await changesOf(there))!.changes).toEqual([]);
	expect(await there.as(there.coordinator, waiting)).toEqual([]);
	await change(here, [edit('nature.name', 'Działamy pod nazwą „Nad Wartą” i bez granic.')]);
	await release(here);
	const { changes, origin } = (await changesOf(there))!;
	expect(origin).toMatchObject({ cluster: 'Nad Wartą', release: 2 });
	expect(changes).toMatchObject([{ clause: 'nature.name', kind: 'changed', changedHere: false }]);
	expect(changes[0]!.diff.body.filter(({ kind }) => kind !== 'same')).toEqual([
		{ kind: 'added', text: ' i bez granic' }
	]);
	expect(await there.as(there.coordinator, waiting)).toMatchObject([{ verb: 'replicate' }]);
	expect(await there.as(there.delegate, waiting)).toEqual([]);

	const { amendment } = must(await take(there, 'nature.name'));
	expect(must(await take(there, 'nature.name'))).toEqual({ amendment });
	const page = (await there.as(there.coordinator, (ctx) => amendmentPage(ctx, amendment)))!;
	expect(page.amendment.origin).toEqual({
		kind: 'upstream',
		cluster: 'Nad Wartą',
		release: 2,
		clause: 'nature.name'
	});
	must(await there.as(there.coordinator, (ctx) => acceptAmendment(ctx, amendment, {})));
	expect(await bodyOf(there, 'nature.name')).toBe('Działamy pod nazwą „Nad Prosną” i bez granic.');
	expect((await changesOf(there))!.changes).toEqual([]);
});

test('what was changed here too is kept where the words do not touch', async () => {
	const { here, there } = await both();
	await change(there, [
		edit('leaving.any', 'Odejść wolno zawsze i bez kary. Zob. {§nature.name}.')
	]);
	await change(here, [edit('leaving.any', 'Każdemu odejść wolno zawsze. Zob. {§nature.name}.')]);
	await release(here);
	const { changes } = (await changesOf(there))!;
	expect(changes).toMatchObject([{ clause: 'leaving.any', changedHere: true }]);
	const { amendment } = must(await take(there, 'leaving.any'));
	must(await there.as(there.coordinator, (ctx) => acceptAmendment(ctx, amendment, {})));
	const body = await bodyOf(there, 'leaving.any');
	expect(body).toContain('bez kary');
	expect(body).toContain('Każdemu');
});

test('a new clause comes with its chapter and its origin; one that is gone there can go here', async () => {
	const { here, there } = await both();
	await change(here, [
		{ kind: 'add-chapter', id: 'money', title: 'Pieniądze', after: 'leaving' },
		{ kind: 'add', chapter: 'money', after: null, clause: clause('money.fee', 'Składka', 'Brak.') },
		{ kind: 'remove', clause: 'leaving.any' }
	]);
	await release(here);
	const { changes } = (await changesOf(there))!;
	expect(changes.map(({ clause: id, kind }) => [id, kind])).toEqual([
		['money.fee', 'added'],
		['leaving.any', 'removed']
	]);
	for (const id of ['money.fee', 'leaving.any']) {
		const { amendment } = must(await take(there, id));
		must(await there.as(there.coordinator, (ctx) => acceptAmendment(ctx, amendment, {})));
	}
	const { text } = (await there.as(there.coordinator, headVersion))!;
	const clauses = numbered(text).map((one) => one.clause);
	expect(clauses.map(({ id }) => id)).toEqual([...all.slice(0, 3), 'money.fee']);
	expect(clauses.at(-1)!.origin).toMatchObject({ kind: 'model', release: 2, clause: 'money.fee' });
});

test('only the coordinator takes over, and only what there is', async () => {
	const { here, there } = await both();
	for (const actor of [visitor, there.delegate])
		expect(await take(there, 'nature.name', actor)).toMatchObject({ error: { code: 'not-found' } });
	expect(await take(there, 'nature.name')).toMatchObject({
		error: { fields: { '': 'nothing-upstream' } }
	});
	expect(await take(here, 'nature.name')).toMatchObject({ error: { code: 'not-found' } });
});

test('the origin sees who builds on it when both allow it, and no longer when one ends it', async () => {
	const { here, there } = await both();
	const consent = (where: ReplicateWorld, kind: string, given: string, actor = where.coordinator) =>
		where.as(actor, (ctx) => setConsent(ctx, { kind, given }));
	const seen = () => here.as(here.coordinator, followersOf);
	expect(await seen()).toEqual([]);
	must(await consent(here, 'asks', 'yes'));
	expect(await seen()).toEqual([]);
	must(await consent(there, 'tells', 'yes'));
	must(await consent(there, 'tells', 'yes'));
	expect(await seen()).toEqual([{ name: 'Nad Prosną', slug: there.cluster.slug, release: 1 }]);
	expect(await there.as(there.coordinator, followersOf)).toEqual([]);
	must(await consent(here, 'asks', 'no'));
	expect(await seen()).toEqual([]);
	expect(await consent(here, 'asks', 'yes', here.delegate)).toMatchObject({
		error: { code: 'not-found' }
	});
	expect(await consent(here, 'listens', 'yes')).toMatchObject({
		error: { fields: { kind: 'choice' } }
	});
});

test('published models are listed and compared; pages say where a cluster stands', async () => {
	const { here, there } = await both();
	const view = await modelCatalogue('parameter:join.appealDays');
	expect(view.compared!.rows.find(({ slug }) => slug === here.cluster.slug)).toMatchObject({
		value: 14,
		clauses: [{ number: 3, title: 'Odwołanie' }]
	});
	expect(view.models.some(({ slug }) => slug === there.cluster.slug)).toBe(false);
	expect((await modelCatalogue('chapter:nature')).compared!.rows[0]!.clauses).toHaveLength(2);
	expect((await modelCatalogue('parameter:no.such')).compared).toBeNull();
	expect(await here.as(visitor, modelPage)).toMatchObject({ releases: [{ number: 1 }] });
	expect(await there.as(visitor, modelPage)).toBeNull();
	expect(await there.as(there.delegate, replicateOverview)).toMatchObject({
		origin: { cluster: 'Nad Wartą', release: 1, newest: 1, changes: 0 },
		releases: [],
		can: { edit: false }
	});
});

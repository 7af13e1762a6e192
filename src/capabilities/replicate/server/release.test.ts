import { expect, test } from 'vitest';
import { history } from '#platform/server/audit.ts';
import { useDatabase } from '#tests/database.ts';
import { visitor } from '#tests/world.ts';
import { publishedModel } from './model-load.ts';
import { readModel } from './model-read.ts';
import { releasesOf } from './release-load.ts';
import { releaseForm, releaseModel } from './release-publish.ts';
import { withdrawRelease } from './release-withdraw.ts';
import { bareWorld, clause, must, publisher, rules } from './replicate.test-world.ts';

useDatabase();

const told = { summary: 'Działa od roku', lessons: 'Halina Topola pilnuje terminów.' };

test('the rules leave as a numbered model without a name, address or identifier', async () => {
	const text = {
		...rules,
		chapters: [
			...rules.chapters,
			{
				id: 'people',
				title: 'Szwalnia Kordonek',
				clauses: [
					{
						...clause('people.who', 'Kto', 'Bogdan Igielny, ul. Długa 7, +48 600 100 200.'),
						note: 'NIP 5260001246, biuro@kordonek.example, kto.inny@urzad.example',
						definitions: [{ term: 'Kordonek', meaning: 'Bogdan Igielny' }],
						origin: { kind: 'statement' as const, consultation: 'c-secret', statement: 's-secret' }
					}
				]
			}
		]
	};
	const here = await publisher(text);
	const { number } = must(await here.as(here.coordinator, (ctx) => releaseModel(ctx, told)));
	const file = (await here.as(visitor, (ctx) => publishedModel(ctx, here.cluster.slug, number)))!;
	const json = JSON.stringify(file);
	const { personId, email } = here.coordinator as { personId: string; email: string };
	const secrets = [
		...['Halina', 'Topola', 'Kordonek', 'kordonek', 'Bogdan', 'Igielny', 'Długa', '600 100'],
		...['5260001246', '@', 'secret', here.cluster.id, personId, email]
	];
	expect(secrets.filter((secret) => json.includes(secret))).toEqual([]);
	expect(file.model.origin).toMatchObject({ cluster: 'Nad Wartą', slug: here.cluster.slug });
	expect(file.model.rulebook.title).toBe('Zasady klastra {cluster}');
	expect(file.model.rulebook.chapters[0]!.clauses[1]!.body).toBe(
		'Koordynatorem jest: {coordinator}.'
	);
	expect(file.model.lessons).toBe('{coordinator} pilnuje terminów.');
	expect(must(readModel(Buffer.from(json)))).toEqual(file);
	const [line] = await here.as(here.coordinator, (ctx) => history(ctx));
	expect(line).toMatchObject({ action: 'model.released', data: { name: '1' } });
});

test('sent twice it is one release; the next one is numbered on', async () => {
	const here = await publisher();
	const { key, version } = (await here.as(here.coordinator, releaseForm))!;
	const fields = { ...told, key, version: version.id };
	const release = (given: Record<string, string>) =>
		here.as(here.coordinator, (ctx) => releaseModel(ctx, given));
	const both = await Promise.all([release(fields), release(fields)]);
	expect(both.map(must)).toEqual([{ number: 1 }, { number: 1 }]);
	expect(must(await release(told))).toEqual({ number: 2 });
	expect(await release({ ...told, version: key })).toMatchObject({ error: { code: 'stale' } });
	expect(await release({ summary: ' ' })).toMatchObject({
		error: { fields: { summary: 'required' } }
	});
});

test('withdrawn it is given out no more, and the one before is the newest', async () => {
	const here = await publisher();
	for (const _ of [1, 2]) must(await here.as(here.coordinator, (ctx) => releaseModel(ctx, told)));
	const [newest] = await here.as(here.coordinator, releasesOf);
	const withdraw = (actor = here.coordinator) =>
		here.as(actor, (ctx) => withdrawRelease(ctx, { release: newest!.id, reason: 'Błąd' }));
	expect(await withdraw(here.delegate)).toMatchObject({ error: { code: 'not-found' } });
	must(await withdraw());
	must(await withdraw());
	const read = (number: number | null) =>
		here.as(visitor, (ctx) => publishedModel(ctx, here.cluster.slug, number));
	expect(await read(2)).toBeNull();
	expect((await read(null))!.model.origin.release).toBe(1);
});

test('only the coordinator publishes, and only where there are rules', async () => {
	const here = await publisher();
	for (const actor of [visitor, here.delegate]) {
		expect(await here.as(actor, releaseForm)).toBeNull();
		expect(await here.as(actor, (ctx) => releaseModel(ctx, told))).toMatchObject({
			error: { code: 'not-found' }
		});
	}
	const bare = await bareWorld('Bez zasad');
	expect(await bare.as(bare.coordinator, releaseForm)).toBeNull();
});

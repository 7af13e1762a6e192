import { expect, test } from 'vitest';
import { history } from '#platform/server/audit.ts';
import { useDatabase } from '#tests/database.ts';
import { visitor } from '#tests/world.ts';
import { bareWorld, headOf, must, rules } from './rulebook.test-world.ts';
import { foundRulebook, foundRulebookFrom } from './rulebook-found.ts';
import { sha256Of } from './rulebook-hash.ts';
import { foundingForm } from './rulebook-template.ts';

useDatabase();

const fields = (clause: string[]) => ({ start: 'template', title: 'Nasze zasady', clause });

test('the coordinator starts from chosen clauses of the template', async () => {
	const here = await bareWorld();
	const { text } = (await here.as(here.coordinator, foundingForm))!;
	const [first, second] = text.chapters.flatMap(({ clauses }) => clauses);
	const founded = await here.as(here.coordinator, (ctx) =>
		foundRulebook(ctx, fields([first!.id, second!.id]))
	);
	expect(must(founded)).toEqual({ version: 1 });
	const head = await headOf(here);
	expect(head.text.title).toBe('Nasze zasady');
	expect(head.text.chapters.flatMap(({ clauses }) => clauses.map(({ id }) => id))).toEqual([
		first!.id,
		second!.id
	]);
	expect(head.sha256).toBe(sha256Of(head.text));
	const [line] = await here.as(here.coordinator, (ctx) => history(ctx));
	expect(line).toMatchObject({ action: 'rulebook.founded', data: { name: 'Nasze zasady' } });
	expect(await here.as(here.coordinator, foundingForm)).toBeNull();
});

test('the whole template founds, in both languages', async () => {
	for (const locale of ['pl', 'en'] as const) {
		const here = await bareWorld();
		here.cluster.locale = locale;
		const { text } = (await here.as(here.coordinator, foundingForm))!;
		const all = text.chapters.flatMap(({ clauses }) => clauses.map(({ id }) => id));
		must(await here.as(here.coordinator, (ctx) => foundRulebook(ctx, fields(all))));
		expect((await headOf(here)).text.language).toBe(locale);
	}
});

test('two at once: one rulebook, the other is told that there is one', async () => {
	const here = await bareWorld();
	const both = await Promise.all(
		[1, 2].map(() =>
			here.as(here.coordinator, (ctx) => foundRulebook(ctx, { start: 'empty', title: 'Pusty' }))
		)
	);
	expect(both.filter(({ ok }) => ok)).toHaveLength(1);
	expect(both.find(({ ok }) => !ok)).toMatchObject({ error: { fields: { '': 'exists' } } });
});

test('what is wrong is said by field; who may not gets nothing', async () => {
	const here = await bareWorld();
	const found = (actor: typeof visitor, given: Record<string, unknown>) =>
		here.as(actor, (ctx) => foundRulebook(ctx, given));
	expect(await found(here.coordinator, { start: 'template', title: ' ' })).toMatchObject({
		error: { fields: { title: 'required' } }
	});
	expect(await found(here.coordinator, fields(['nothing.such']))).toMatchObject({
		error: { fields: { clause: 'clauses' } }
	});
	expect(await found(here.tailors, fields(['x']))).toMatchObject({ error: { code: 'not-found' } });
	expect(await found(visitor, fields(['x']))).toMatchObject({ error: { code: 'not-found' } });
});

test('a text that sets what nothing obeys, or out of bounds, is refused', async () => {
	const here = await bareWorld();
	const setting = (parameters: Record<string, number>) => ({
		...rules,
		chapters: [
			{
				...rules.chapters[0]!,
				clauses: [{ ...rules.chapters[0]!.clauses[0]!, parameters }]
			}
		]
	});
	const from = (parameters: Record<string, number>) =>
		here.as(here.coordinator, (ctx) => foundRulebookFrom(ctx, setting(parameters), ''));
	expect(await from({ 'join.magic': 1 })).toMatchObject({
		error: { fields: { '': 'parameter-unknown' }, data: { parameter: 'join.magic', number: 1 } }
	});
	expect(await from({ 'join.appealDays': 0 })).toMatchObject({
		error: { fields: { '': 'parameter-value' } }
	});
});

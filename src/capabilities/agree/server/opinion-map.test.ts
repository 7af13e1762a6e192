import { expect, test } from 'vitest';
import { ownerRows } from '#platform/server/db.ts';
import { useDatabase } from '#tests/database.ts';
import { visitor } from '#tests/world.ts';
import type { Opinion } from '../domain/consultation.ts';
import type { Sector } from '../domain/voting/decision.ts';
import { consultationPage } from './consultation-page.ts';
import {
	asked,
	drawn,
	opinionWorld,
	says,
	threeEach,
	type OpinionWorld
} from './opinion.test-world.ts';
import { exportStatements } from './statement-export.ts';
import { hideStatement } from './statement-hide.ts';

useDatabase();

const texts = ['Decyduje rada', 'Zebrania są jawne', 'Składka co rok', 'Wpisowe dla wszystkich'];

/** Everybody wants open meetings; the administration is against the board, the others are for it. */
async function voted(here: OpinionWorld, answer: (sector: Sector, at: number) => Opinion) {
	const { id, statements } = await asked(here, texts);
	for (const voter of here.voters)
		for (const [at, statement] of statements.entries())
			await says(here, voter, statement.id, answer(voter.sector, at));
	await drawn(here, id);
	return { id, statements };
}

const divided = (sector: Sector, at: number): Opinion =>
	at === 1 ? 'agree' : at === 0 ? (sector === 'administration' ? 'disagree' : 'agree') : 'pass';

test('what all sectors share, what divides them, with figures and never who', async () => {
	const here = await opinionWorld(threeEach);
	const { id, statements } = await voted(here, divided);
	const view = await here.as(here.voters[0]!.actor, (ctx) => consultationPage(ctx, id));
	const three = { agree: 3, disagree: 0, pass: 0 };
	expect(view?.map).toMatchObject({ voters: 9, votes: 36 });
	expect(view?.map?.sectors.map(({ size }) => size)).toEqual([3, 3, 3]);
	expect(view?.map?.overSectors?.shared).toMatchObject([
		{
			statement: statements[1]!.id,
			direction: 'agree',
			text: 'Zebrania są jawne',
			by: [
				{ part: 'administration', ...three },
				{ part: 'business', ...three },
				{ part: 'social', ...three }
			]
		}
	]);
	expect(view?.map?.overSectors?.divides).toMatchObject([
		{ text: 'Decyduje rada', by: [{ agree: 0, disagree: 3 }, three, three] }
	]);
	const [kept] = await ownerRows<{ text: string }>('select result::text as text from opinion_map');
	for (const voter of here.voters) expect(kept!.text).not.toContain(voter.id);
	const { points } = view!.map!;
	expect(points).toHaveLength(9);
	expect(points.toSorted((a, b) => a.x - b.x || a.y - b.y)).toEqual(points);
});

test('a sector with fewer than three voters is not shown apart, nor counts that few have seen', async () => {
	const here = await opinionWorld([...threeEach.slice(2), 'social']);
	const { id, statements } = await voted(here, divided);
	const view = await here.as(here.coordinator, (ctx) => consultationPage(ctx, id));
	expect(view?.map?.sectors.map(({ sector }) => sector)).not.toContain('administration');
	expect(JSON.stringify(view?.map?.overSectors)).not.toContain('"administration"');
	expect(view?.map?.missing.join(' ')).toContain('administracja publiczna');

	const few = await asked(here, texts);
	for (const voter of here.voters.slice(0, 2))
		await says(here, voter, few.statements[0]!.id, 'agree');
	await drawn(here, few.id);
	const counts = await ownerRows(
		'select agree, disagree, seen from statement where consultation_id = $1',
		[few.id]
	);
	expect(counts).toEqual(texts.map(() => ({ agree: null, disagree: null, seen: null })));
	const sparse = await here.as(here.coordinator, (ctx) => consultationPage(ctx, few.id));
	expect(sparse?.map?.points).toEqual([]);
	expect(statements).toHaveLength(4);
});

test('a hidden statement is in no list; before any vote the map says so', async () => {
	const here = await opinionWorld(threeEach);
	const { id, statements } = await voted(here, divided);
	await here.as(here.coordinator, (ctx) =>
		hideStatement(ctx, statements[1]!.id, { reason: 'Powtarza inne' })
	);
	await drawn(here, id);
	const view = await here.as(here.coordinator, (ctx) => consultationPage(ctx, id));
	expect(view?.map?.overSectors?.shared).toEqual([]);
	const empty = await asked(here, texts);
	await drawn(here, empty.id);
	const nothing = await here.as(here.coordinator, (ctx) => consultationPage(ctx, empty.id));
	expect(nothing?.map?.missing).toEqual(['Nikt jeszcze nie głosował.']);
	expect(await here.as(visitor, (ctx) => consultationPage(ctx, id))).toBeNull();
});

test('the export has the counts of each statement and no member', async () => {
	const here = await opinionWorld(threeEach);
	const { id } = await voted(here, divided);
	const response = await here.as(here.voters[0]!.actor, (ctx) => exportStatements(ctx, id, 'csv'));
	const text = await response!.text();
	expect(text).toContain('Zebrania są jawne');
	expect(text).toMatch(/Decyduje rada"?[;,]"?6"?[;,]"?3"?[;,]"?0/);
	expect(text).not.toContain('Organizacja');
	expect(await here.as(visitor, (ctx) => exportStatements(ctx, id, 'csv'))).toBeNull();
});

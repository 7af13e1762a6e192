import { expect, test } from 'vitest';
import { useDatabase } from '#tests/database.ts';
import { visitor } from '#tests/world.ts';
import { rejectAmendment } from './amendment-reject.ts';
import { loadAmendment } from './amendment-load.ts';
import { consultationPage } from './consultation-page.ts';
import {
	asked,
	drawn,
	opinionWorld,
	says,
	threeEach,
	type OpinionWorld
} from './opinion.test-world.ts';
import { foundRulebookFrom } from './rulebook-found.ts';
import { draftClause } from './statement-draft.ts';

useDatabase();

const clause = {
	id: 'c1',
	title: 'Cel',
	body: 'Klaster działa razem.',
	note: '',
	parameters: {},
	definitions: [],
	origin: null
};

const withRulebook = (here: OpinionWorld) =>
	here.as(here.coordinator, (ctx) =>
		foundRulebookFrom(
			ctx,
			{
				language: 'pl',
				title: 'Regulamin',
				preamble: '',
				chapters: [{ id: 'h1', title: 'Postanowienia ogólne', clauses: [clause] }]
			},
			''
		)
	);

/** Three of each sector agree with the first statement and disagree with the second. */
async function shared(here: OpinionWorld) {
	const asked_ = await asked(here, ['Zebrania są jawne.', 'Zebrania są tajne.']);
	for (const voter of here.voters) {
		await says(here, voter, asked_.statements[0]!.id, 'agree');
		await says(here, voter, asked_.statements[1]!.id, 'disagree');
	}
	await drawn(here, asked_.id);
	return asked_;
}

test('a statement that all share becomes a clause at the end of a chapter, with its origin; once', async () => {
	const here = await opinionWorld(threeEach);
	await withRulebook(here);
	const { id, statements } = await shared(here);
	const voter = here.voters[0]!;
	const draft = () =>
		here.as(voter.actor, (ctx) => draftClause(ctx, statements[0]!.id, { chapter: 'h1' }));
	const both = await Promise.all([draft(), draft()]);
	const [drafted] = both;
	if (!drafted!.ok) throw new Error(JSON.stringify(drafted!.error));
	expect(both[1]).toEqual(drafted);
	const { amendmentId } = drafted!.value;
	const origin = { kind: 'statement', consultation: id, statement: statements[0]!.id };
	const amendment = await here.as(here.coordinator, (ctx) => loadAmendment(ctx, amendmentId));
	expect(amendment).toMatchObject({
		title: 'Zebrania są jawne',
		origin,
		memberId: voter.id,
		changes: [
			{
				kind: 'add',
				chapter: 'h1',
				after: 'c1',
				clause: { title: 'Zebrania są jawne', body: 'Zebrania są jawne.', origin }
			}
		]
	});
	const page = () => here.as(voter.actor, (ctx) => consultationPage(ctx, id));
	const first = async () => (await page())!.map!.overSectors!.shared[0];
	expect(await first()).toMatchObject({ amendmentId, draftable: false });
	await here.as(here.coordinator, (ctx) =>
		rejectAmendment(ctx, amendmentId, { reason: 'Za ogólne' })
	);
	expect(await first()).toMatchObject({ amendmentId: null, draftable: true });
});

test('not what is not shared, without a chapter or a rulebook, or from outside', async () => {
	const here = await opinionWorld(threeEach);
	const { statements } = await shared(here);
	const [jawne, tajne] = statements.map(({ id }) => id);
	const draft = (actor: typeof visitor, statement: string, chapter = 'h1') =>
		here.as(actor, (ctx) => draftClause(ctx, statement, { chapter }));
	const actor = here.voters[0]!.actor;
	expect(await draft(actor, jawne!)).toMatchObject({ error: { fields: { '': 'no-rulebook' } } });
	await withRulebook(here);
	expect(await draft(actor, tajne!)).toMatchObject({
		error: { fields: { '': 'statement-not-shared' } }
	});
	expect(await draft(actor, jawne!, 'nowhere')).toMatchObject({
		error: { fields: { chapter: 'required' } }
	});
	const notFound = { ok: false, error: { code: 'not-found' } };
	expect(await draft(visitor, jawne!)).toEqual(notFound);
	expect(await draft(actor, 'nonsense')).toEqual(notFound);
	const elsewhere = await opinionWorld();
	expect(
		await elsewhere.as(elsewhere.coordinator, (ctx) => draftClause(ctx, jawne!, { chapter: 'h1' }))
	).toEqual(notFound);
});

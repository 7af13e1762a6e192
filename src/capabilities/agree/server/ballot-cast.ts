import { and, eq } from 'drizzle-orm';
import { isDeepStrictEqual } from 'node:util';
import { isId, newId } from '#platform/domain/id.ts';
import { conflict, notFound, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import { actorName, personIdOf, type Ctx } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import { readChoice } from '../domain/decision-choice.ts';
import { canonicalJson } from '../domain/text/canonical.ts';
import type { Choice } from '../domain/voting/decision.ts';
import { asksSectors } from '../domain/voting/secrecy.ts';
import { votingRights, type VotingRight } from './ballot-right.ts';
import { openBallots } from './decision-ballots.ts';
import { electorsOf } from './decision-electors.ts';
import { lockDecision, type LoadedDecision } from './decision-load.ts';
import { ballot, ballotBox, ballotCast } from './decision-tables.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Casts the vote of `fields.memberId` in `fields.decisionId`; for who speaks for that member, or for
 * the one it handed its vote to. While the decision is open another open vote takes the place of the
 * one before; a secret vote is final, as nobody can find it again to change it.
 */
export async function castBallot(ctx: Ctx, fields: Fields): Promise<Result<null>> {
	if (!isId(fields.memberId)) return notFound();
	const loaded = await lockDecision(ctx, fields.decisionId);
	if (!loaded?.opening) return notFound();
	const electors = await electorsOf(ctx, loaded.decision.id);
	const right = (await votingRights(ctx, loaded, electors)).find(
		({ elector }) => elector.member === fields.memberId
	);
	if (!right) return notFound();
	if (loaded.state !== 'open') return conflict('decision-closed');
	if (right.elector.recused) return conflict('recused');
	const choice = readChoice(loaded.opening.rule.mode, loaded.decision.options, fields);
	if (!choice.ok) return choice;
	const cast = loaded.decision.secret ? castSecret : castOpen;
	const done = await cast(ctx, loaded, right, choice.value);
	if (done.ok) await notify(ctx, 'agree');
	return done;
}

async function castOpen(
	ctx: Ctx,
	{ decision }: LoadedDecision,
	{ elector, by }: VotingRight,
	choice: Choice
): Promise<Result<null>> {
	const [last] = await openBallots(ctx, decision.id, [elector]);
	// Its own word goes before that of whom it was handed to.
	if (last && last.by === undefined && by !== null) return conflict('voted-itself');
	if (last && isDeepStrictEqual(last.choice, choice) && (last.by ?? null) === by) return ok(null);
	const at = ctx.clock.now();
	await ctx.tx.insert(ballot).values({
		clusterId: ctx.cluster.id,
		id: newId(at.getTime()),
		decisionId: decision.id,
		memberId: elector.member,
		number: (last?.number ?? 0) + 1,
		choice,
		byMember: by,
		byPerson: personIdOf(ctx.actor) ?? null,
		byName: actorName(ctx.actor),
		at
	});
	const subject = { kind: 'decision', id: decision.id };
	const data = { name: elector.name, member: elector.member, by };
	await record(ctx, last ? 'ballot.changed' : 'ballot.cast', subject, data);
	return ok(null);
}

/** Leaves no line in the history: its time beside the name would be one more than may be known. */
async function castSecret(
	ctx: Ctx,
	{ decision, opening }: LoadedDecision,
	{ elector }: VotingRight,
	choice: Choice
): Promise<Result<null>> {
	const ofDecision = { clusterId: ctx.cluster.id, decisionId: decision.id };
	const marked = await ctx.tx
		.insert(ballotCast)
		.values({ ...ofDecision, memberId: elector.member })
		.onConflictDoNothing()
		.returning({ memberId: ballotCast.memberId });
	if (marked.length === 0) return conflict('cast-already');
	const box = asksSectors(opening!.rule) ? elector.sector : 'all';
	const where = and(
		eq(ballotBox.clusterId, ctx.cluster.id),
		eq(ballotBox.decisionId, decision.id),
		eq(ballotBox.box, box)
	);
	await ctx.tx
		.insert(ballotBox)
		.values({ ...ofDecision, box })
		.onConflictDoNothing();
	const [inside] = await ctx.tx.select().from(ballotBox).where(where);
	const choices = sorted([...inside!.choices, choice]);
	await ctx.tx.update(ballotBox).set({ choices }).where(where);
	return ok(null);
}

/** By their words alone, so that the order of casting is lost. */
const sorted = (choices: readonly Choice[]): Choice[] =>
	choices
		.map((choice) => ({ choice, key: canonicalJson(choice) }))
		.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
		.map(({ choice }) => choice);

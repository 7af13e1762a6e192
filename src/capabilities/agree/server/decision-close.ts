import { desc, eq } from 'drizzle-orm';
import { conflict, notFound, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import { actorName, personIdOf, type Ctx } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import { auditEntry } from '#platform/server/tables.ts';
import { mayEdit } from '../domain/policy.ts';
import type { Outcome } from '../domain/voting/decision.ts';
import { protocolOf, protocolText, type Facts } from '../domain/voting/protocol.ts';
import { votedIn } from './decision-ballots.ts';
import { electorsOf } from './decision-electors.ts';
import { lockDecision, type LoadedDecision } from './decision-load.ts';
import { writeToVoters } from './decision-mail.ts';
import { pollOf } from './decision-poll.ts';
import { decisionResult } from './decision-tables.ts';
import { contentOf, hashOf } from './decision-text.ts';
import { outcomeWord } from './decision-words.ts';
import { stanceOf } from './stance.ts';

/**
 * Closes a decision and counts it: by the coordinator or by itself when its time is over, by the
 * coordinator also when all have voted. Closed already, it answers with what was counted then.
 */
export async function closeDecision(
	ctx: Ctx,
	decisionId: unknown
): Promise<Result<Outcome['outcome']>> {
	if (!mayEdit(stanceOf(ctx))) return notFound();
	const loaded = await lockDecision(ctx, decisionId);
	if (!loaded) return notFound();
	const { decision, opening, result, state } = loaded;
	if (result) return ok(result.outcome);
	if (state === 'withdrawn' || !opening) return conflict('decision-closed');
	const electors = await electorsOf(ctx, decision.id);
	if (state === 'open') {
		const voted = await votedIn(ctx, decision, electors);
		const missing = electors.filter(({ member, recused }) => !recused && !voted.has(member));
		if (missing.length > 0) return conflict('not-all-voted', { n: missing.length });
	}
	const poll = await pollOf(ctx, loaded, electors);
	const protocol = protocolOf(await factsOf(ctx, loaded), poll);
	const { outcome } = protocol.outcome;
	const sha256 = hashOf(protocolText(protocol));
	await ctx.tx.insert(decisionResult).values({
		clusterId: ctx.cluster.id,
		decisionId: decision.id,
		outcome,
		protocol,
		sha256,
		closedBy: personIdOf(ctx.actor) ?? null,
		closedByName: actorName(ctx.actor),
		closedAt: ctx.clock.now()
	});
	const subject = { kind: 'decision', id: decision.id };
	await record(ctx, `decision.${outcome}`, subject, { name: decision.title, sha256 });
	await notify(ctx, 'agree');
	const memberIds = electors.map(({ member }) => member);
	await writeToVoters(ctx, 'closed', decision, memberIds, {
		result: outcomeWord(outcome, ctx.cluster.locale)
	});
	return ok(outcome);
}

/** What the protocol says beside the votes. */
async function factsOf(ctx: Ctx, { decision, opening }: LoadedDecision): Promise<Facts> {
	const now = ctx.clock.now();
	const closedAt = decision.closesAt < now ? decision.closesAt : now;
	return {
		cluster: { name: ctx.cluster.name },
		decision: {
			id: decision.id,
			title: decision.title,
			question: decision.question,
			kind: decision.kind,
			procedure: decision.procedure
		},
		text: await contentOf(ctx, decision),
		clauses: opening!.sources,
		openedAt: opening!.at.toISOString(),
		closedAt: closedAt.toISOString(),
		countedAt: now.toISOString(),
		previous: await lastEntry(ctx)
	};
}

/** The hash of the history's newest entry: ties the protocol to what had happened until then. */
async function lastEntry(ctx: Ctx): Promise<string | null> {
	const [last] = await ctx.tx
		.select({ hash: auditEntry.hash })
		.from(auditEntry)
		.where(eq(auditEntry.clusterId, ctx.cluster.id))
		.orderBy(desc(auditEntry.seq))
		.limit(1);
	return last?.hash ?? null;
}

import { activeMembers } from '#capabilities/join/server/index.ts';
import { conflict, notFound, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import type { Ctx } from '#platform/server/context.ts';
import { addJob } from '#platform/server/jobs.ts';
import { notify } from '#platform/server/live.ts';
import { lockDecision } from './decision-load.ts';
import { writeToVoters } from './decision-mail.ts';
import { ruleOfKind } from './decision-rule.ts';
import { decisionElector, decisionOpening } from './decision-tables.ts';

const DAY = 86_400_000;

/**
 * Opens an announced decision: fixes the rule that holds today and the members that are active now,
 * writes to who speaks for them, and sees to reminding and closing. Only Klaster itself and
 * `openDecision` come here; a second time changes nothing.
 */
export async function beginDecision(ctx: Ctx, decisionId: string): Promise<Result<null>> {
	const loaded = await lockDecision(ctx, decisionId);
	if (!loaded) return notFound();
	if (loaded.opening || loaded.withdrawal) return ok(null);
	const { decision } = loaded;
	const members = await activeMembers(ctx);
	if (members.length === 0) return conflict('no-electors');
	const now = ctx.clock.now();
	const { rule, sources, delegation } = ruleOfKind(ctx, decision.kind, decision.ballot, now);
	const ofDecision = { clusterId: ctx.cluster.id, decisionId };
	await ctx.tx
		.insert(decisionOpening)
		.values({ ...ofDecision, rule, sources, delegation, at: now });
	await ctx.tx.insert(decisionElector).values(
		members.map(({ id, name, sector }) => ({
			...ofDecision,
			memberId: id,
			name,
			sector
		}))
	);
	const subject = { kind: 'decision', id: decisionId };
	await record(ctx, 'decision.opened', subject, { name: decision.title, electors: members.length });
	await notify(ctx, 'agree');
	const memberIds = members.map(({ id }) => id);
	await writeToVoters(ctx, 'opened', decision, memberIds);
	await plan(ctx, 'agree.remind-voters', decisionId, new Date(decision.closesAt.getTime() - DAY));
	await plan(ctx, 'agree.close-decision', decisionId, decision.closesAt);
	return ok(null);
}

/** A decision of less than a day gets no reminder: the letter that opened it is fresh. */
async function plan(ctx: Ctx, job: string, decisionId: string, runAt: Date): Promise<void> {
	if (runAt <= ctx.clock.now()) return;
	await addJob(ctx, job, { decisionId }, { runAt, key: `${job} ${decisionId}` });
}

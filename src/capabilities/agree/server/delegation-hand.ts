import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { memberById, memberNames } from '#capabilities/join/server/index.ts';
import { newId } from '#platform/domain/id.ts';
import { refused } from '#platform/domain/problems.ts';
import { conflict, invalid, notFound, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import { actorName, personIdOf, speaksFor, type Ctx } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import { makesCircle } from '../domain/decision-delegation.ts';
import { isOver } from '../domain/decision-facts.ts';
import { loadDecision } from './decision-load.ts';
import { ruleOfKind } from './decision-rule.ts';
import { voteDelegation, voteDelegationEnd } from './decision-tables.ts';
import { delegationsNow, type Delegation } from './delegation-load.ts';

type Fields = Readonly<Record<string, unknown>>;

const input = z.object({
	from: z.uuid('choice'),
	to: z.uuid('required'),
	/** Empty: in all decisions until it is taken back. */
	decisionId: z.union([z.literal(''), z.uuid('choice')]).default('')
});

/**
 * A member hands its vote to another member, in one decision or in all, if the rules allow it. It may
 * still vote itself; what it handed before in the same scope ends. No circles, through however many.
 */
export async function delegateVote(ctx: Ctx, fields: Fields): Promise<Result<null>> {
	const parsed = input.safeParse(fields);
	if (!parsed.success) return refused(parsed.error);
	const { from, to } = parsed.data;
	const decision = parsed.data.decisionId || null;
	if (ctx.actor.kind !== 'person' || !speaksFor(ctx.actor, from)) return notFound();
	if (!(await mayBeHanded(ctx, decision))) return conflict('no-delegation');
	await lockDelegations(ctx);
	const giver = await memberById(ctx, from);
	const taker = await memberById(ctx, to);
	if (giver?.standing !== 'active' || taker?.standing !== 'active')
		return invalid({ to: 'choice' });
	const handed = await delegationsNow(ctx);
	const before = handed.find((one) => one.from === from && one.decision === decision);
	if (before?.to === to) return ok(null);
	if (makesCircle(handed, { from, to, decision })) return invalid({ to: 'delegation-circle' });
	if (before) await writeEnd(ctx, before);
	const at = ctx.clock.now();
	await ctx.tx.insert(voteDelegation).values({
		clusterId: ctx.cluster.id,
		id: newId(at.getTime()),
		fromMember: from,
		toMember: to,
		decisionId: decision,
		...by(ctx)
	});
	await tell(ctx, 'vote.handed', { from, to, decision });
	return ok(null);
}

/** Takes a handed vote back; what was cast with it so far stays until somebody votes again. */
export async function endDelegation(ctx: Ctx, delegationId: unknown): Promise<Result<null>> {
	await lockDelegations(ctx);
	const found = (await delegationsNow(ctx)).find(({ id }) => id === delegationId);
	if (!found || ctx.actor.kind !== 'person' || !speaksFor(ctx.actor, found.from)) return notFound();
	await writeEnd(ctx, found);
	await tell(ctx, 'vote.taken-back', found);
	return ok(null);
}

/** By the rule of the decision that is open, else by what is in force today. */
async function mayBeHanded(ctx: Ctx, decisionId: string | null): Promise<boolean> {
	const today = ruleOfKind(ctx, 'other', 'yes-no', ctx.clock.now()).delegation;
	if (decisionId === null) return today;
	const loaded = await loadDecision(ctx, decisionId);
	if (!loaded || isOver(loaded.state)) return false;
	return loaded.opening?.delegation ?? today;
}

/** One after another, so that two who hand to each other at once make no circle. */
const lockDelegations = (ctx: Ctx) =>
	ctx.tx.execute(
		sql`select pg_advisory_xact_lock(hashtextextended(${`${ctx.cluster.id} delegations`}, 3))`
	);

const by = (ctx: Ctx) => ({
	byPerson: personIdOf(ctx.actor) ?? null,
	byName: actorName(ctx.actor),
	at: ctx.clock.now()
});

const writeEnd = (ctx: Ctx, { id }: Delegation) =>
	ctx.tx
		.insert(voteDelegationEnd)
		.values({ clusterId: ctx.cluster.id, delegationId: id, ...by(ctx) });

async function tell(
	ctx: Ctx,
	action: string,
	{ from, to, decision }: Pick<Delegation, 'from' | 'to' | 'decision'>
): Promise<void> {
	const names = await memberNames(ctx, [from, to]);
	const name = [from, to].map((id) => names.get(id)?.called ?? '').join(' → ');
	const subject = decision ? { kind: 'decision', id: decision } : { kind: 'member', id: from };
	await record(ctx, action, subject, { name, from, to });
	await notify(ctx, 'agree');
}

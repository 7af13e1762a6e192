import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { refused } from '#platform/domain/problems.ts';
import { conflict, fail, notFound, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import { isCoordinator, speaksFor, type Ctx } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import type { Elector } from '../domain/voting/decision.ts';
import { electorsOf } from './decision-electors.ts';
import { lockDecision } from './decision-load.ts';
import { protocolSignoff } from './decision-tables.ts';

export const signOffRoles = ['chair', 'minute-taker'] as const;
export type SignOffRole = (typeof signOffRoles)[number];

const input = z.object({
	decisionId: z.string(),
	role: z.enum(signOffRoles, 'choice'),
	/** The hash of the protocol that was read. */
	sha256: z.string()
});

/**
 * The chair (a coordinator) or the minute-taker (a coordinator or who speaks for an elector) stands by
 * the protocol as it was read. Two roles, two persons.
 */
export async function signOffProtocol(
	ctx: Ctx,
	fields: Readonly<Record<string, unknown>>
): Promise<Result<null>> {
	const parsed = input.safeParse(fields);
	if (!parsed.success) return refused(parsed.error);
	const { decisionId, role, sha256 } = parsed.data;
	const loaded = await lockDecision(ctx, decisionId);
	if (!loaded?.result || ctx.actor.kind !== 'person') return notFound();
	const { personId, name } = ctx.actor;
	if (!maySignOff(ctx, role, await electorsOf(ctx, decisionId))) return notFound();
	if (loaded.result.sha256 !== sha256) return fail({ code: 'stale' });
	const given = await signOffsOf(ctx, decisionId);
	const taken = given.find((one) => one.role === role);
	if (taken) return taken.byPerson === personId ? ok(null) : conflict('signed-off-already');
	if (given.some(({ byPerson }) => byPerson === personId)) return conflict('two-persons');
	await ctx.tx.insert(protocolSignoff).values({
		clusterId: ctx.cluster.id,
		decisionId,
		role,
		name,
		sha256,
		byPerson: personId,
		at: ctx.clock.now()
	});
	const subject = { kind: 'decision', id: decisionId };
	const data = { name: loaded.decision.title, role, sha256 };
	await record(ctx, 'protocol.signed-off', subject, data);
	await notify(ctx, 'agree');
	return ok(null);
}

/** Whether the actor may sign off in a role at all. */
export const maySignOff = (
	{ actor }: Pick<Ctx, 'actor'>,
	role: SignOffRole,
	electors: readonly Elector[]
): boolean =>
	isCoordinator(actor) ||
	(role === 'minute-taker' &&
		actor.kind === 'person' &&
		electors.some(({ member }) => speaksFor(actor, member)));

/** Who has signed the protocol off. */
export const signOffsOf = (ctx: Pick<Ctx, 'tx' | 'cluster'>, decisionId: string) =>
	ctx.tx
		.select()
		.from(protocolSignoff)
		.where(
			and(eq(protocolSignoff.clusterId, ctx.cluster.id), eq(protocolSignoff.decisionId, decisionId))
		)
		.orderBy(protocolSignoff.role);

import { randomBytes } from 'node:crypto';
import { and, eq, isNull, sql, type SQL } from 'drizzle-orm';
import { calledOf, memberById } from '#capabilities/join/server/index.ts';
import { newId } from '#platform/domain/id.ts';
import { conflict, notFound, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import { actorName, personIdOf, speaksFor, type Ctx } from '#platform/server/context.ts';
import { mayEdit } from '../domain/policy.ts';
import { loadConsultation } from './consultation-load.ts';
import { tokenHash } from './consultation-participant.ts';
import { consultationLink } from './consultation-tables.ts';
import { stanceOf } from './stance.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Makes a member's link into a consultation, by which one takes part without an account; for the
 * coordinator and the member's own people. A link made before ends. The address is told this once:
 * only the token's hash is kept.
 */
export async function giveLink(
	ctx: Ctx,
	consultationId: unknown,
	fields: Fields
): Promise<Result<{ address: string; called: string }>> {
	const loaded = await loadForLink(ctx, consultationId, fields);
	if (!loaded) return notFound();
	const { consultation, member } = loaded;
	if (!consultation.open) return conflict('consultation-closed');
	const address = await makeLink(ctx, consultation.id, member.id);
	const subject = { kind: 'consultation', id: consultation.id };
	await record(ctx, 'consultation.link-given', subject, { name: calledOf(member) });
	return ok({ address, called: calledOf(member) });
}

/** Ends a member's link; for whoever may make it. Nothing to end is no fault. */
export async function revokeLink(
	ctx: Ctx,
	consultationId: unknown,
	fields: Fields
): Promise<Result<void>> {
	const loaded = await loadForLink(ctx, consultationId, fields);
	if (!loaded) return notFound();
	const { consultation, member } = loaded;
	if (await endLinks(ctx, consultation.id, eq(consultationLink.memberId, member.id))) {
		const subject = { kind: 'consultation', id: consultation.id };
		await record(ctx, 'consultation.link-revoked', subject, { name: calledOf(member) });
	}
	return ok(undefined);
}

async function loadForLink(ctx: Ctx, consultationId: unknown, { member: id }: Fields) {
	if (typeof id !== 'string') return null;
	if (!mayEdit(stanceOf(ctx)) && !speaksFor(ctx.actor, id)) return null;
	const member = await memberById(ctx, id);
	const consultation = await loadConsultation(ctx, consultationId);
	if (member?.standing !== 'active' || !consultation?.linksAllowed) return null;
	return { member, consultation };
}

/** A new link of a member instead of the one before; returns its address. */
export async function makeLink(
	ctx: Ctx,
	consultationId: string,
	memberId: string
): Promise<string> {
	// Two presses at once would both make the one link that there may be.
	await ctx.tx.execute(
		sql`select pg_advisory_xact_lock(hashtextextended(${consultationId + memberId}, 52))`
	);
	await endLinks(ctx, consultationId, eq(consultationLink.memberId, memberId));
	const token = randomBytes(24).toString('base64url');
	await ctx.tx.insert(consultationLink).values({
		clusterId: ctx.cluster.id,
		id: newId(ctx.clock.now().getTime()),
		consultationId,
		memberId,
		tokenSha256: tokenHash(token),
		madeBy: personIdOf(ctx.actor) ?? null,
		madeByName: actorName(ctx.actor),
		madeAt: ctx.clock.now()
	});
	return `${ctx.origin}/${ctx.cluster.slug}/opinion/${token}`;
}

async function endLinks(ctx: Ctx, consultationId: string, which: SQL): Promise<boolean> {
	const ended = await ctx.tx
		.update(consultationLink)
		.set({ revokedAt: ctx.clock.now(), revokedByName: actorName(ctx.actor) })
		.where(
			and(
				eq(consultationLink.clusterId, ctx.cluster.id),
				eq(consultationLink.consultationId, consultationId),
				isNull(consultationLink.revokedAt),
				which
			)
		)
		.returning({ id: consultationLink.id });
	return ended.length > 0;
}

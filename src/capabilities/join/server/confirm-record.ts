import { and, eq } from 'drizzle-orm';
import { newId } from '#platform/domain/id.ts';
import { ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import { actorName, personIdOf, type Ctx } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import { memberFor } from './load.ts';
import { confirmation, member } from './tables.ts';

/** Somebody says by one press that the register is right about a member. */
export async function confirmRecord(ctx: Ctx, memberId: string): Promise<Result<null>> {
	const loaded = await memberFor(ctx, memberId, 'confirm');
	if (!loaded.ok) return loaded;
	const { id } = loaded.value.member;
	await writeConfirmation(ctx, id);
	await record(ctx, 'member.confirmed', { kind: 'member', id });
	await notify(ctx, 'join');
	return ok(null);
}

/** Writes that the actor stands by the record now. */
export async function writeConfirmation(ctx: Ctx, memberId: string): Promise<void> {
	const at = ctx.clock.now();
	await ctx.tx.insert(confirmation).values({
		clusterId: ctx.cluster.id,
		id: newId(at.getTime()),
		memberId,
		personId: personIdOf(ctx.actor) ?? null,
		byName: actorName(ctx.actor),
		at
	});
	await ctx.tx
		.update(member)
		.set({ lastConfirmedAt: at })
		.where(and(eq(member.clusterId, ctx.cluster.id), eq(member.id, memberId)));
}

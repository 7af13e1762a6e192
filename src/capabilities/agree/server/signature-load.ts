import { and, eq } from 'drizzle-orm';
import { isId } from '#platform/domain/id.ts';
import type { Ctx } from '#platform/server/context.ts';
import { signature } from './signature-tables.ts';

type Scope = Pick<Ctx, 'tx' | 'cluster'>;

/** A signature by its id, or null. */
export async function signatureById(ctx: Scope, id: unknown) {
	if (!isId(id)) return null;
	const [found] = await ctx.tx
		.select()
		.from(signature)
		.where(and(eq(signature.clusterId, ctx.cluster.id), eq(signature.id, id)));
	return found ?? null;
}

/** A member's signature in a signing, or null. */
export async function signatureOf(
	ctx: Scope,
	signingId: string,
	memberId: string
): Promise<{ id: string } | null> {
	const [found] = await ctx.tx
		.select({ id: signature.id })
		.from(signature)
		.where(
			and(
				eq(signature.clusterId, ctx.cluster.id),
				eq(signature.signingId, signingId),
				eq(signature.memberId, memberId)
			)
		);
	return found ?? null;
}

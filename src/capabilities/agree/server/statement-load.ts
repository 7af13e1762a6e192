import { and, eq } from 'drizzle-orm';
import { isId } from '#platform/domain/id.ts';
import type { Ctx } from '#platform/server/context.ts';
import { statement } from './consultation-tables.ts';

/** A statement that a command is about, kept from being changed until the transaction ends; or null. */
export async function loadStatement(ctx: Pick<Ctx, 'tx' | 'cluster'>, id: unknown) {
	if (!isId(id)) return null;
	const [found] = await ctx.tx
		.select()
		.from(statement)
		.where(and(eq(statement.clusterId, ctx.cluster.id), eq(statement.id, id)))
		.for('update');
	return found ?? null;
}

import { and, eq } from 'drizzle-orm';
import { fold } from '#platform/domain/text.ts';
import type { Ctx } from '#platform/server/context.ts';
import { member } from './tables.ts';

/**
 * Lets the register find a member by what it offers: `words` of its open offers (any text; they are
 * folded here) and their categories. Whoever keeps the offers calls this whenever they change.
 */
export async function rememberOffers(
	ctx: Pick<Ctx, 'tx' | 'cluster'>,
	memberId: string,
	offers: { words: string; categories: readonly string[] }
): Promise<void> {
	await ctx.tx
		.update(member)
		.set({
			offerWords: [...new Set(fold(offers.words).split(' '))].join(' '),
			offerCategories: [...new Set(offers.categories)].sort()
		})
		.where(and(eq(member.clusterId, ctx.cluster.id), eq(member.id, memberId)));
}

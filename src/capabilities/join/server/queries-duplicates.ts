import { and, eq, ne, notInArray } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';
import { member } from './tables.ts';

/** The organisation that has this NIP: a member or an applicant, not one that left or was refused. */
export async function memberWithNip(
	ctx: Pick<Ctx, 'tx' | 'cluster'>,
	nip: string,
	exceptId?: string
): Promise<{ id: string; name: string } | null> {
	const [found] = await ctx.tx
		.select({ id: member.id, name: member.name })
		.from(member)
		.where(
			and(
				eq(member.clusterId, ctx.cluster.id),
				eq(member.nip, nip),
				notInArray(member.standing, ['left', 'excluded', 'declined']),
				exceptId === undefined ? undefined : ne(member.id, exceptId)
			)
		);
	return found ?? null;
}

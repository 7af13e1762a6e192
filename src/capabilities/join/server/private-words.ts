import { eq } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';
import { coordinator } from '#platform/server/tables.ts';
import { delegate, member } from './tables.ts';

/** Whatever in a text of the cluster would tell who its members and its people are. */
export interface PrivateWords {
	/** Everybody who coordinates or did. */
	coordinators: string[];
	/** Names, addresses and identifiers of members and of those who speak for them, also of former ones. */
	others: string[];
}

/** The words that must not leave the cluster with its rules; for Klaster's own use, never for a page. */
export async function privateWords(ctx: Pick<Ctx, 'tx' | 'cluster'>): Promise<PrivateWords> {
	const { id } = ctx.cluster;
	const seats = await ctx.tx
		.select({ name: coordinator.name, email: coordinator.email })
		.from(coordinator)
		.where(eq(coordinator.clusterId, id));
	const members = await ctx.tx
		.select({
			name: member.name,
			shortName: member.shortName,
			nip: member.nip,
			regon: member.regon,
			krs: member.krs,
			website: member.website,
			email: member.email,
			phone: member.phone,
			street: member.street
		})
		.from(member)
		.where(eq(member.clusterId, id));
	const people = await ctx.tx
		.select({ name: delegate.name, email: delegate.email, phone: delegate.phone })
		.from(delegate)
		.where(eq(delegate.clusterId, id));
	const words = [...members, ...people]
		.flatMap((one): (string | null)[] => Object.values(one))
		.filter((word): word is string => Boolean(word));
	return {
		coordinators: seats.map(({ name }) => name),
		others: [...words, ...seats.map(({ email }) => email)]
	};
}

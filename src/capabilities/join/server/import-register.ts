import { eq, sql } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';
import { readNip } from '../domain/identifiers.ts';
import type { Member } from '../domain/member.ts';
import { nameKey } from './import-plan.ts';
import { delegate, member } from './tables.ts';

/** The register as an import needs it: everything at hand, read once. */
export interface Register {
	/**
	 * The member of whom a row speaks: by the key of the file, else by NIP, else by name and town.
	 * `gone` when that one has left, was excluded or declined.
	 */
	find(cells: Record<string, string>): Member | 'gone' | null;
	/** The name of another member or applicant that has this NIP. */
	ownerOfNip(nip: string, exceptId?: string): string | undefined;
	/** The address of a member's delegate now, in lower case. */
	delegateEmail(memberId: string): string | undefined;
	/** Who holds a seat of this cluster under an address already, and has signed in. */
	personOf(email: string): string | undefined;
}

const gone = new Set(['left', 'excluded', 'declined']);

export async function loadRegister(ctx: Ctx): Promise<Register> {
	const members = await ctx.tx.select().from(member).where(eq(member.clusterId, ctx.cluster.id));
	const seats = await ctx.tx
		.select({
			memberId: delegate.memberId,
			role: delegate.role,
			personId: delegate.personId,
			email: sql<string>`lower(${delegate.email})`
		})
		.from(delegate)
		.where(sql`${delegate.clusterId} = ${ctx.cluster.id} and ${delegate.until} is null`);
	const here = members.filter(({ standing }) => !gone.has(standing));
	const byKey = new Map(
		members.flatMap((one) => (one.externalKey ? [[one.externalKey, one]] : []))
	);
	const byNip = new Map(here.flatMap((one) => (one.nip ? [[one.nip, one]] : [])));
	const byName = new Map(here.map((one) => [nameKey(one), one]));
	const emails = new Map(
		seats.filter(({ role }) => role === 'delegate').map((seat) => [seat.memberId, seat.email])
	);
	const persons = new Map(
		seats.flatMap(({ email, personId }) => (personId ? [[email, personId]] : []))
	);
	return {
		find({ externalKey = '', nip = '', name = '', town = '' }) {
			const keyed = byKey.get(externalKey);
			if (keyed) return gone.has(keyed.standing) ? 'gone' : keyed;
			const number = readNip(nip);
			const found = (number.ok && byNip.get(number.value)) || byName.get(nameKey({ name, town }));
			if (!found) return null;
			// Two organisations of one name in one town are told apart by their keys and numbers.
			const differ = (a: string | null, b: string | null) => a !== null && b !== null && a !== b;
			const another =
				differ(found.externalKey, externalKey || null) ||
				differ(found.nip, number.ok ? number.value : null);
			return another ? null : found;
		},
		ownerOfNip: (nip, exceptId) => {
			const owner = byNip.get(nip);
			return owner && owner.id !== exceptId ? owner.name : undefined;
		},
		delegateEmail: (memberId) => emails.get(memberId),
		personOf: (email) => persons.get(email.toLowerCase())
	};
}

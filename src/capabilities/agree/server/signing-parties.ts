import { and, eq, sql } from 'drizzle-orm';
import { activeMembers, calledOf } from '#capabilities/join/server/index.ts';
import type { Ctx } from '#platform/server/context.ts';
import { rows } from '#platform/server/db.ts';
import type { Sector } from '../domain/voting/decision.ts';
import { signature } from './signature-tables.ts';

type Scope = Pick<Ctx, 'tx' | 'cluster'>;

/** A member that is asked to sign. */
export interface SigningParty {
	id: string;
	name: string;
	called: string;
	sector: Sector;
}

/** Every active member, by name: each is asked to sign, also one that joins after the others. */
export const signingParties = async (ctx: Scope): Promise<SigningParty[]> =>
	(await activeMembers(ctx)).map(({ id, name, shortName, sector }) => ({
		id,
		name,
		called: calledOf({ name, shortName }),
		sector
	}));

/** Ids of the members that have signed. */
export async function signedMembers(ctx: Scope, signingId: string): Promise<Set<string>> {
	const found = await ctx.tx
		.select({ id: signature.memberId })
		.from(signature)
		.where(and(eq(signature.clusterId, ctx.cluster.id), eq(signature.signingId, signingId)));
	return new Set(found.map(({ id }) => id));
}

/** Active members that have not signed. */
export async function missingParties(ctx: Scope, signingId: string): Promise<SigningParty[]> {
	const signed = await signedMembers(ctx, signingId);
	return (await signingParties(ctx)).filter(({ id }) => !signed.has(id));
}

export interface Signatory {
	memberId: string;
	name: string;
	email: string;
}

/** Everybody who may sign for these members, delegates and deputies. */
export const signatoriesOf = (
	ctx: Pick<Ctx, 'tx'>,
	memberIds: readonly string[]
): Promise<Signatory[]> =>
	rows<Signatory>(
		ctx.tx,
		sql`select member_id as "memberId", name, email from delegate
			where until is null and member_id = any(${sql.param([...memberIds])}::uuid[])
			order by member_id, role`
	);

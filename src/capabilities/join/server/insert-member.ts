import { newId } from '#platform/domain/id.ts';
import { fail, ok, type Result } from '#platform/domain/result.ts';
import { actorName, isCoordinator, personIdOf, type Ctx } from '#platform/server/context.ts';
import { brokenConstraint } from '#platform/server/db.ts';
import type { MemberFacts } from '../domain/member.ts';
import type { Standing } from '../domain/standing.ts';
import { wordsOf } from './directory-words.ts';
import { memberWithNip } from './queries-duplicates.ts';
import { member, standingChange } from './tables.ts';

export interface Entry {
	id?: string;
	standing: Standing;
	needsResolution?: boolean;
}

/**
 * Writes an organisation into the register with its first standing; returns its id. A NIP that
 * another one has is `nip-taken`; only a coordinator is told whose it is.
 */
export async function insertMember(
	ctx: Ctx,
	facts: MemberFacts,
	{ id = newId(ctx.clock.now().getTime()), standing, needsResolution = false }: Entry
): Promise<Result<string>> {
	const taken = await nipTaken(ctx, facts.nip);
	if (!taken.ok) return taken;
	const now = ctx.clock.now();
	const at = { clusterId: ctx.cluster.id, id };
	try {
		await ctx.tx.insert(member).values({
			...at,
			...facts,
			words: wordsOf(facts),
			standing,
			standingSince: now,
			needsResolution,
			createdAt: now,
			updatedAt: now
		});
	} catch (error) {
		if (brokenConstraint(error) === 'member_nip') return nipProblem();
		throw error;
	}
	await ctx.tx.insert(standingChange).values({
		clusterId: ctx.cluster.id,
		id: newId(now.getTime()),
		memberId: id,
		toStanding: standing,
		at: now,
		byPerson: personIdOf(ctx.actor) ?? null,
		byName: actorName(ctx.actor)
	});
	return ok(id);
}

export const nipProblem = (name?: string): Result<never> =>
	fail({ code: 'invalid', fields: { nip: 'nip-taken' }, ...(name ? { data: { name } } : {}) });

/** Fails when another organisation of the register (not `exceptId`) has this NIP. */
export async function nipTaken(
	ctx: Ctx,
	nip: string | null,
	exceptId?: string
): Promise<Result<null>> {
	const other = nip === null ? null : await memberWithNip(ctx, nip, exceptId);
	if (!other) return ok(null);
	return nipProblem(isCoordinator(ctx.actor) ? other.name : undefined);
}

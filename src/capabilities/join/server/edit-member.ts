import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { refused } from '#platform/domain/problems.ts';
import { fail, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import type { Ctx } from '#platform/server/context.ts';
import { brokenConstraint } from '#platform/server/db.ts';
import { notify } from '#platform/server/live.ts';
import type { Member, MemberFacts } from '../domain/member.ts';
import { factsOf, memberInput } from '../domain/schema.ts';
import { writeConfirmation } from './confirm-record.ts';
import { wordsOf } from './directory-words.ts';
import { nipProblem, nipTaken } from './insert-member.ts';
import { memberFor } from './load.ts';
import { placed } from './placed.ts';
import { stanceOf } from './stance.ts';
import { member as memberTable } from './tables.ts';

const input = memberInput.extend({ updatedAt: z.iso.datetime('stale') }).transform((raw, check) => {
	const { updatedAt, ...fields } = raw;
	return { facts: factsOf(fields, check), updatedAt };
});

/**
 * Changes what the register says of a member. It is `stale` when somebody changed it after the form
 * was opened. Only a coordinator changes the kind of membership. An edit by the member's own people
 * counts as a confirmation.
 */
export async function editMember(
	ctx: Ctx,
	memberId: string,
	fields: unknown
): Promise<Result<null>> {
	const parsed = input.safeParse(fields);
	if (!parsed.success) return refused(parsed.error);
	const loaded = await memberFor(ctx, memberId, 'edit');
	if (!loaded.ok) return loaded;
	const { member, can } = loaded.value;
	if (new Date(parsed.data.updatedAt).getTime() !== member.updatedAt.getTime()) {
		return fail({ code: 'stale' });
	}
	const told = can.editKind ? parsed.data.facts : { ...parsed.data.facts, kind: member.kind };
	const facts = placed(movedBy(member, told));
	const taken = await nipTaken(ctx, facts.nip, member.id);
	if (!taken.ok) return taken;
	const changed = changedFields(member, facts);
	if (changed.length > 0) {
		const written = await writeFacts(ctx, member.id, facts);
		if (!written.ok) return written;
		await record(ctx, 'member.edited', { kind: 'member', id: member.id }, { fields: changed });
	}
	if (stanceOf(ctx.actor, member.id).seat && can.confirm) await writeConfirmation(ctx, member.id);
	await notify(ctx, 'join');
	return ok(null);
}

/** A new town with the old coordinates still in the form means: find the place again. */
function movedBy(before: Member, facts: MemberFacts): MemberFacts {
	const elsewhere = facts.town !== before.town || facts.country !== before.country;
	const samePoint = facts.latitude === before.latitude && facts.longitude === before.longitude;
	return elsewhere && samePoint ? { ...facts, latitude: null, longitude: null } : facts;
}

const changedFields = (before: Member, after: MemberFacts): string[] =>
	(Object.keys(after) as (keyof MemberFacts)[]).filter(
		(key) => JSON.stringify(before[key]) !== JSON.stringify(after[key])
	);

async function writeFacts(ctx: Ctx, id: string, facts: MemberFacts): Promise<Result<null>> {
	try {
		await ctx.tx
			.update(memberTable)
			.set({ ...facts, words: wordsOf(facts), updatedAt: ctx.clock.now() })
			.where(and(eq(memberTable.clusterId, ctx.cluster.id), eq(memberTable.id, id)));
		return ok(null);
	} catch (error) {
		if (brokenConstraint(error) === 'member_nip') return nipProblem();
		throw error;
	}
}

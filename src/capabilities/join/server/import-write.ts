import { and, eq, inArray, isNull } from 'drizzle-orm';
import { newId } from '#platform/domain/id.ts';
import { actorName, personIdOf, type Ctx } from '#platform/server/context.ts';
import type { Member } from '../domain/member.ts';
import { wordsOf } from './directory-words.ts';
import type { MemberItem } from './import-plan.ts';
import { delegate, member, standingChange } from './tables.ts';

/** Writes new members, active since `today` (yyyy-mm-dd) unless their row says otherwise. */
export async function insertImported(
	ctx: Ctx,
	items: readonly MemberItem[],
	today: string
): Promise<void> {
	if (items.length === 0) return;
	const now = ctx.clock.now();
	const clusterId = ctx.cluster.id;
	await ctx.tx.insert(member).values(
		items.map(({ id, facts, externalKey, joinedOn }) => ({
			clusterId,
			id,
			...facts,
			externalKey,
			joinedOn: joinedOn ?? today,
			words: wordsOf(facts),
			standing: 'active' as const,
			standingSince: now,
			createdAt: now,
			updatedAt: now
		}))
	);
	await ctx.tx.insert(standingChange).values(
		items.map(({ id, joinedOn }) => ({
			clusterId,
			id: newId(now.getTime()),
			memberId: id,
			toStanding: 'active' as const,
			at: now,
			byPerson: personIdOf(ctx.actor) ?? null,
			byName: actorName(ctx.actor),
			effectiveOn: joinedOn ?? today
		}))
	);
	await seat(ctx, items);
}

/** Writes what a row changes of a member that is there. */
export async function updateImported(ctx: Ctx, before: Member, item: MemberItem): Promise<void> {
	const { facts, externalKey, joinedOn, changed } = item;
	if (changed.length > 0) {
		await ctx.tx
			.update(member)
			.set({
				...facts,
				externalKey,
				joinedOn,
				words: wordsOf(facts),
				updatedAt: ctx.clock.now()
			})
			.where(and(eq(member.clusterId, ctx.cluster.id), eq(member.id, before.id)));
	}
	await seat(ctx, [item]);
}

/** Seats the delegates whom the items name; whoever sat there before has sat until now. */
async function seat(ctx: Ctx, items: readonly MemberItem[]): Promise<void> {
	const seats = items.flatMap(({ id, contact }) => (contact ? [{ memberId: id, ...contact }] : []));
	if (seats.length === 0) return;
	const since = ctx.clock.now();
	const clusterId = ctx.cluster.id;
	const members = seats.map(({ memberId }) => memberId);
	await ctx.tx
		.update(delegate)
		.set({ until: since })
		.where(
			and(
				eq(delegate.clusterId, clusterId),
				inArray(delegate.memberId, members),
				eq(delegate.role, 'delegate'),
				isNull(delegate.until)
			)
		);
	await ctx.tx.insert(delegate).values(
		seats.map((holder) => ({
			clusterId,
			id: newId(),
			role: 'delegate' as const,
			since,
			...holder
		}))
	);
}

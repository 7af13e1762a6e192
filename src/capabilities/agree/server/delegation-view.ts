import { activeMembers, calledOf, memberNames } from '#capabilities/join/server/index.ts';
import type { Ctx } from '#platform/server/context.ts';
import { isOver } from '../domain/decision-facts.ts';
import type { LoadedDecision } from './decision-load.ts';
import { delegationsNow } from './delegation-load.ts';

/** A vote of the reader's that is handed to another member. */
export interface HandedView {
	id: string;
	from: string;
	to: string;
	/** For every decision, not for this one only. */
	always: boolean;
}

/** How the reader's votes are handed on, and to whom they could be. */
export interface DelegationView {
	handed: HandedView[];
	/** The reader's members that may hand on. */
	from: { id: string; name: string }[];
	to: { id: string; name: string }[];
}

/** For who speaks for a member in a decision whose rule allows handing on; else null. */
export async function delegationView(
	ctx: Ctx,
	{ decision, opening, state }: LoadedDecision
): Promise<DelegationView | null> {
	if (ctx.actor.kind !== 'person' || !opening?.delegation || isOver(state)) return null;
	const seats = new Set(ctx.actor.seats.map(({ memberId }) => memberId));
	const active = (await activeMembers(ctx)).map(({ id, name, shortName }) => ({
		id,
		name: calledOf({ name, shortName })
	}));
	const from = active.filter(({ id }) => seats.has(id));
	if (from.length === 0) return null;
	const own = (await delegationsNow(ctx)).filter(
		(one) => seats.has(one.from) && (one.decision === null || one.decision === decision.id)
	);
	const names = await memberNames(ctx, [...new Set(own.flatMap((one) => [one.from, one.to]))]);
	return {
		handed: own.map((one) => ({
			id: one.id,
			from: names.get(one.from)?.called ?? '',
			to: names.get(one.to)?.called ?? '',
			always: one.decision === null
		})),
		from,
		to: active
	};
}

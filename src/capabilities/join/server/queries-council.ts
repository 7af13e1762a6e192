import { isCoordinator, type Ctx } from '#platform/server/context.ts';
import { council, type CouncilMember } from './queries-admission.ts';
import { activeMembers } from './queries.ts';
import { rulesNow } from './rules.ts';
import { calledOf } from '../domain/member.ts';
import type { JoinRules } from '../domain/rules.ts';

export interface CouncilPage {
	seats: CouncilMember[];
	/** Active members without a seat, for whoever may give them one. */
	others: { id: string; called: string }[];
	decides: JoinRules['decides'];
	can: { seat: boolean };
}

/** Who sits in the council, for everybody inside; null for visitors. */
export async function councilPage(ctx: Ctx): Promise<CouncilPage | null> {
	if (ctx.actor.kind === 'visitor') return null;
	const seats = await council(ctx);
	const seat = isCoordinator(ctx.actor);
	const seated = new Set(seats.map(({ id }) => id));
	const others = seat ? (await activeMembers(ctx)).filter(({ id }) => !seated.has(id)) : [];
	return {
		seats,
		others: others.map((one) => ({ id: one.id, called: calledOf(one) })),
		decides: rulesNow(ctx).decides,
		can: { seat }
	};
}

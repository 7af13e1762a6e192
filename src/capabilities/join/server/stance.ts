import { isCoordinator, type Actor } from '#platform/server/context.ts';
import type { Stance } from '../domain/policy.ts';

/** How somebody stands to a member: its coordinator, its delegate or deputy, or neither. */
export function stanceOf(actor: Actor, memberId: string): Stance {
	const seats = actor.kind === 'person' ? actor.seats : [];
	const own = seats.filter((seat) => seat.memberId === memberId).map((seat) => seat.role);
	return {
		coordinator: isCoordinator(actor) || actor.kind === 'system',
		seat: own.includes('delegate') ? 'delegate' : (own[0] ?? null)
	};
}

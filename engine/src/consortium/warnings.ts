import type { Instance } from './instance.ts';
import type { ConsortiumWarning } from './result.ts';

/**
 * What must be said before a team is offered, as codes. In a public tender partners answer jointly
 * and severally, the team stays as offered, one partner acts by power of attorney and each hands in
 * its own declaration. That one partner could do all by itself is a question of competition law.
 */
export function warningsFor(
	instance: Instance,
	team: ReadonlySet<number>,
	hasLeader: boolean
): ConsortiumWarning[] {
	if (team.size < 2) return [];
	const list: ConsortiumWarning[] = [];
	if (instance.problem.kind === 'tender') {
		list.push('joint-and-several-liability', 'composition-fixed');
		list.push('leader-power-of-attorney', 'separate-declarations');
	}
	if (!hasLeader) list.push('no-leader');
	if ([...team].some((member) => couldDoAll(instance, member))) list.push('one-could-do-all');
	return list;
}

/** Whether the member's offers, each used as far as it goes, reach the amount of every part. */
function couldDoAll({ parts, offers, members }: Instance, member: number): boolean {
	const offered = new Float64Array(parts.length);
	for (const at of members[member]!.offers) {
		for (const { part, capacity } of offers[at]!.items) offered[part]! += capacity;
	}
	return parts.every(({ amount }, part) => offered[part]! >= amount);
}

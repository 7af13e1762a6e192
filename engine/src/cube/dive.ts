import type { Highs } from 'highs';
import { relax } from '../solver/relaxation.ts';
import type { Arrangement } from './arrangement.ts';
import type { Deadline } from '../control.ts';
import type { Instance } from './instance.ts';
import { addTo, emptyPlan } from './plan.ts';
import type { Plan } from './plan.ts';
import { buildProgram } from './program.ts';
import { fitsIn } from './resources.ts';

const shareFixed = 0.25;

/**
 * Rounds the relaxation into a plan: takes the arrangements with the largest shares, a part at a time,
 * and solves the relaxation of what is left again, until nothing more fits.
 * Serving a new member is worth ten of the best arrangements, so that few are passed over.
 */
export function dive(
	highs: Highs,
	instance: Instance,
	arrangements: readonly Arrangement[],
	deadline: Deadline
): Plan {
	const plan = emptyPlan(instance);
	const memberBonus = 10 * arrangements.reduce((most, { value }) => Math.max(most, value), 1);
	let open = [...arrangements];
	while (open.length > 0 && deadline.secondsLeft() > 0) {
		const goal = { level: 'value', minMembers: 0, memberBonus } as const;
		const { program } = buildProgram(instance, open, plan.left, plan.servedNeeds, goal);
		const relaxed = relax(highs, program, deadline.secondsLeft());
		if (!relaxed) break;
		takeLargest(instance, plan, open, relaxed.shares);
		open = open.filter((one) => !plan.chosen.has(one) && fitsIn(instance, plan.left, one));
	}
	return plan;
}

function takeLargest(
	instance: Instance,
	plan: Plan,
	open: readonly Arrangement[],
	shares: Float64Array
): void {
	const order = open
		.map((one, column) => ({ one, share: shares[column]! }))
		.filter(({ share }) => share > 1e-6)
		.sort((a, b) => b.share - a.share || b.one.value - a.one.value);
	const total = order.reduce((sum, { share }) => sum + share, 0);
	let wanted = Math.max(5, total * shareFixed);
	for (const { one } of order) {
		if (wanted <= 0) return;
		if (!fitsIn(instance, plan.left, one)) continue;
		addTo(plan, instance, one);
		wanted--;
	}
}

import type { ProgramAnswer } from './program-solve.ts';
import type { ConditionPrice } from './result.ts';
import type { Session } from './session.ts';

/**
 * What each condition costs: the best team's cost less the cost of the best team without the
 * condition. Groups of conditions are left out first, all of them to begin with: a group that
 * costs nothing has no member that costs something, so that k conditions that cost something among
 * n take O(k log n) solves. In a plain set cover no condition costs anything.
 */
export async function priceConditions(
	session: Session,
	best: ProgramAnswer,
	isCover: boolean
): Promise<ConditionPrice[]> {
	const { conditions } = session.instance;
	if (isCover) return conditions.map((_, place) => entry(session, place, best.cost, best));
	const prices = new Map<number, ConditionPrice>();
	const price = async (places: readonly number[]): Promise<void> => {
		await session.step('prices', prices.size, conditions.length);
		const answer = session.solve('prices', { without: new Set(places) }, 0.25, best.assignment);
		const free = answer.bound >= best.cost;
		if (free || places.length === 1) {
			for (const place of places) prices.set(place, entry(session, place, best.cost, answer));
			return;
		}
		const half = places.length >> 1;
		await price(places.slice(0, half));
		await price(places.slice(half));
	};
	if (conditions.length > 0) await price(conditions.map((_, place) => place));
	return conditions.map((_, place) => prices.get(place)!);
}

function entry(
	{ instance }: Session,
	place: number,
	cost: number,
	answer: ProgramAnswer
): ConditionPrice {
	const one = { condition: instance.conditions[place]!, boundWithout: answer.bound };
	// The team itself does without the condition, so that nothing is dearer than it.
	const costWithout = Math.min(cost, answer.cost);
	const status = answer.bound >= costWithout ? 'optimal' : 'feasible';
	const boundWithout = Math.min(costWithout, answer.bound);
	return { ...one, status, costWithout, boundWithout, price: cost - costWithout };
}

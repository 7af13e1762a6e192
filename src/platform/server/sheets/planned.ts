import { setImmediate } from 'node:timers/promises';
import type { Ctx } from '../context.ts';
import type { Counts, ImportRow, Plan, Recipe } from './recipe.ts';

/** So many rows are read before others get their turn. */
const TURN = 50;

/** Plans an import without holding up the rest of the process; `seen` hears how far it is. */
export function planned<Item>(
	ctx: Ctx,
	recipe: Recipe<Item>,
	rows: readonly ImportRow[],
	seen: (rows: number) => void = () => {}
): Promise<Plan<Item>> {
	let count = 0;
	return recipe.plan(ctx, rows, async () => {
		seen(++count);
		if (count % TURN === 0) await setImmediate();
	});
}

export function countsOf(items: Plan<unknown>['items']): Counts {
	const counts: Counts = { new: 0, changed: 0, unchanged: 0 };
	for (const { outcome } of items) counts[outcome]++;
	return counts;
}

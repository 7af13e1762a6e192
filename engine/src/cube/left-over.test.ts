import { expect, it } from 'vitest';
import { candidates } from './candidates.ts';
import { createInstance } from './instance.ts';
import { leftOver } from './left-over.ts';
import { emptyPlan } from './plan.ts';
import { readCubeInput } from './read-input.ts';

it('says of a need that the plan passed over although nothing stood in its way: not found', () => {
	const instance = createInstance(
		readCubeInput({
			members: [{ id: 'A' }, { id: 'B' }],
			offers: [{ id: 'o', member: 'A' }],
			needs: [{ id: 'n', member: 'B' }],
			fits: [{ offer: 'o', need: 'n', score: 1 }]
		})
	);
	const { arrangements } = candidates(instance, [0]);
	const bounds = { members: 1, value: 2000, load: 0 };
	expect(leftOver(instance, [{ plan: emptyPlan(instance), bounds, arrangements }])).toEqual([
		{ need: 'n', reason: 'not-found', detail: {} }
	]);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BestList } from './best-list.ts';

it('keeps what sorting everything would keep', () => {
	fc.assert(
		fc.property(
			fc.array(fc.integer({ min: 0, max: 9 })),
			fc.integer({ min: 0, max: 6 }),
			(all, size) => {
				const best = new BestList(size);
				all.forEach((value, slot) => {
					// What `least` turns away must make no difference.
					if (value >= best.least) best.add(slot, value);
				});
				const sorted = all
					.map((value, slot) => ({ value, slot }))
					.sort((a, b) => b.value - a.value || a.slot - b.slot)
					.slice(0, size);
				expect(best.slots).toEqual(sorted.map(({ slot }) => slot));
				expect(best.values).toEqual(sorted.map(({ value }) => value));
			}
		)
	);
});

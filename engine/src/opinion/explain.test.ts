import { describe, expect, it } from 'vitest';
import { explainMissing } from './explain.ts';
import { missing } from './missing.ts';
import type { Missing } from './missing.ts';

const every: Missing[] = [
	{ code: 'no-votes' },
	{ code: 'few-statements', have: 1, need: 2 },
	{ code: 'no-difference' },
	{ code: 'few-participants', have: 4, need: 10, votes: 7 },
	{ code: 'one-group' },
	{ code: 'groups-unclear', silhouette: 0.426, chance: 0.486 },
	{ code: 'few-in-sector', sector: 'social', have: 3, need: 5 },
	{ code: 'sector-kept-back', sector: 'business' },
	{ code: 'few-sectors', have: 1, need: 2 }
];

describe('explainMissing', () => {
	it('has a sentence for every code in both languages', () => {
		expect(every.map(({ code }) => code)).toEqual(
			missing.options.map(({ shape }) => shape.code.value)
		);
		for (const one of every) {
			for (const language of ['pl', 'en'] as const) {
				expect(explainMissing(one, language)).toMatch(/^\p{Lu}.*\.$/u);
			}
		}
	});

	it('names sectors and figures', () => {
		expect(explainMissing(every[6]!, 'pl')).toBe(
			'Sektor „ekonomia społeczna” jest pominięty: głosujących jest 3, potrzeba 5.'
		);
		expect(explainMissing(every[5]!, 'pl')).toContain('0,43 wobec 0,49');
		expect(explainMissing(every[5]!, 'en')).toContain('0.43 against 0.49');
	});
});

import { describe, expect, it } from 'vitest';
import { explain } from './explain.ts';
import type { Reason } from './reasons.ts';

const good: Reason[] = [
	{ code: 'words', offer: 'Szycie', need: 'odzież', how: 'concept' },
	{ code: 'distance', km: 2.4 },
	{ code: 'terms', terms: ['exchange'] },
	{ code: 'dates', from: '2026-03-01', until: '2026-03-31' }
];

describe('explain', () => {
	it('says a fit in Polish and in English', () => {
		expect(explain(good, 'pl')).toBe(
			'szycie ↔ odzież; 2,4 km; zamiana pasuje obu stronom; wolne w marcu'
		);
		expect(explain(good, 'en')).toBe('szycie ↔ odzież; 2.4 km; exchange suits both; free in March');
	});

	it('does without the name of a category that the taxonomy does not have', () => {
		expect(explain([{ code: 'category', category: 'gone.away' }], 'en')).toBe('same category: ');
	});

	it.each<[Reason, string, string]>([
		[{ code: 'words', offer: 'Obrusy', need: 'obrusy', how: 'same' }, 'obrusy', 'obrusy'],
		[
			{ code: 'category', category: 'wood.furniture' },
			'ta sama kategoria: meble',
			'same category: furniture'
		],
		[{ code: 'dates', from: '2026-03-01' }, 'wolne od 2026-03-01', 'free from 2026-03-01'],
		[{ code: 'dates', until: '2026-03-01' }, 'wolne do 2026-03-01', 'free until 2026-03-01'],
		[
			{ code: 'dates', from: '2026-03-01', until: '2026-04-02' },
			'wolne od 2026-03-01 do 2026-04-02',
			'free from 2026-03-01 to 2026-04-02'
		],
		[
			{ code: 'kind', offer: 'work', need: 'goods' },
			'inny rodzaj: praca, a potrzebne: towar',
			'another kind: work, while goods is needed'
		],
		[
			{ code: 'capacity', offered: 2, needed: 5 },
			'wystarczy na część: 2 z 5',
			'enough for a part: 2 of 5'
		],
		[
			{ code: 'blocked-terms', offer: ['paid'], need: ['gift', 'exchange'] },
			'różne warunki: w ofercie zapłata, w potrzebie dar lub zamiana',
			'no common terms: the offer says payment, the need gift or exchange'
		],
		[
			{ code: 'blocked-price', asked: 500, budget: 400, currency: 'PLN' },
			'za drogo: od 500 PLN, a jest najwyżej 400 PLN',
			'too dear: from 500 PLN, with at most 400 PLN to spend'
		],
		[
			{ code: 'blocked-dates', offer: {}, need: {} },
			'terminy się nie spotykają',
			'the dates do not meet'
		],
		[
			{ code: 'blocked-distance', km: 22.2, limit: 20 },
			'za daleko: 22,2 km, a zasięg to 20 km',
			'too far: 22.2 km, with a reach of 20 km'
		],
		[{ code: 'blocked-capacity' }, 'oferta jest już wyczerpana', 'the offer is used up']
	])('$code', (reason, polish, english) => {
		expect(explain([reason], 'pl')).toBe(polish);
		expect(explain([reason], 'en')).toBe(english);
	});
});

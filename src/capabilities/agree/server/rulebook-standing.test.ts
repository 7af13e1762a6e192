import { expect, test } from 'vitest';
import { holdings } from './rulebook-standing.ts';

const force = (number: number, from: string) => ({
	versionId: `v${number}`,
	number,
	from,
	reviewOn: null,
	decisionId: null,
	byName: 'Koordynatorka',
	at: new Date('2026-11-24T10:00:00Z')
});

test.each([
	['before the first', [force(1, '2026-12-01')], { v1: ['coming', null] }],
	['on its day', [force(1, '2026-11-24')], { v1: ['in-force', null] }],
	[
		'replaced today',
		[force(2, '2026-11-24'), force(1, '2026-11-01')],
		{ v1: ['past', '2026-11-24'], v2: ['in-force', null] }
	],
	[
		'to be replaced',
		[force(1, '2026-11-01'), force(2, '2026-12-01')],
		{ v1: ['in-force', '2026-12-01'], v2: ['coming', null] }
	],
	[
		'two from the same day: the later version holds',
		[force(3, '2026-11-10'), force(2, '2026-11-10')],
		{ v2: ['past', '2026-11-10'], v3: ['in-force', null] }
	]
])('%s', (_, forces, expected) => {
	const held = [...holdings(forces, '2026-11-24')].map(
		([id, { standing, replacedOn }]) => [id, [standing, replacedOn]] as const
	);
	expect(Object.fromEntries(held)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { isOver, stateOf } from './decision-facts.ts';

const at = (hour: number) => new Date(Date.UTC(2026, 10, 24, hour));
const course = { closesAt: at(18), openedAt: at(8), outcome: null, withdrawnAt: null };

test.each([
	['announced', { ...course, openedAt: null }, at(7), 'coming'],
	[
		'announced and its day has come, but nobody opened it',
		{ ...course, openedAt: null },
		at(19),
		'coming'
	],
	['open', course, at(9), 'open'],
	['the last moment belongs to those after', course, at(18), 'due'],
	[
		'counted before its time, as all have voted',
		{ ...course, outcome: 'passed' as const },
		at(9),
		'passed'
	],
	['counted', { ...course, outcome: 'void' as const }, at(20), 'void'],
	['withdrawn', { ...course, withdrawnAt: at(9) }, at(10), 'withdrawn']
] as const)('%s', (_, given, now, state) => {
	expect(stateOf(given, now)).toBe(state);
});

test('over is what has an outcome or was taken back', () => {
	expect((['coming', 'open', 'due', 'failed', 'withdrawn'] as const).map(isOver)).toEqual([
		false,
		false,
		false,
		true,
		true
	]);
});

import { expect, test } from 'vitest';
import { readDay } from './day.ts';

test.each([
	['2026-03-05', '2026-03-05'],
	['5.3.2026', '2026-03-05'],
	['05.03.2026 r.', '2026-03-05'],
	['5 . 03 . 2026', '2026-03-05'],
	['29.02.2028', '2028-02-29'],
	['29.02.2026', null],
	['31.04.2026', null],
	['5.13.2026', null],
	['2026-00-10', null],
	['5.3.26', null],
	['marzec', null],
	['', null]
])('%s is %s', (typed, day) => expect(readDay(typed)).toBe(day));

import { expect, test } from 'vitest';
import { listingCan, mayState, type Stance } from './policy.ts';

const stance = (words: string): Stance => ({
	coordinator: words.includes('coordinator'),
	own: words.includes('own'),
	active: words.includes('active')
});

test.each([
	['coordinator, active', true],
	['coordinator', true],
	['own, active', true],
	['own', false],
	['active', false],
	['', false]
])('%s may state: %s', (words, expected) => expect(mayState(stance(words))).toBe(expected));

test('what is closed is reopened, what is open is edited', () => {
	expect(listingCan(stance('own active'), false)).toMatchObject({ edit: true, reopen: false });
	expect(listingCan(stance('own active'), true)).toMatchObject({ edit: false, reopen: true });
});

test('one’s own are seen inside whatever the standing; others’ are not', () => {
	expect(listingCan(stance('own'), true)).toEqual({
		edit: false,
		close: false,
		reopen: false,
		copy: false,
		seeInside: true
	});
	expect(listingCan(stance('active'), false).seeInside).toBe(false);
});

import { expect, it } from 'vitest';
import { Deadline } from './control.ts';

it('a deadline counts down from when it was set, and never below nothing', () => {
	let time = 5000;
	const deadline = new Deadline({ now: () => time }, 2);
	expect(deadline.secondsLeft()).toBe(2);
	time += 1500;
	expect(deadline.secondsLeft()).toBe(0.5);
	time += 1500;
	expect(deadline.secondsLeft()).toBe(0);
});

it('without a clock there is a day, however long it takes', () => {
	expect(new Deadline({}, 2).secondsLeft()).toBe(86_400);
});

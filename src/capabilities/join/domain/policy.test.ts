import { expect, test } from 'vitest';
import { memberCan, type Stance } from './policy.ts';
import { standings, type Standing } from './standing.ts';

const stranger: Stance = { coordinator: false, seat: null };
const delegate: Stance = { coordinator: false, seat: 'delegate' };
const deputy: Stance = { coordinator: false, seat: 'deputy' };
const coordinator: Stance = { coordinator: true, seat: null };

const mays = (who: Stance, standing: Standing) =>
	Object.entries(memberCan(who, standing))
		.filter(([, may]) => may)
		.map(([what]) => what);

test.each(standings)(
	'somebody of another member may do nothing with one that is %s',
	(standing) => {
		expect(mays(stranger, standing)).toEqual([]);
	}
);

test('a delegate signs, edits, confirms, names people and leaves; decides nothing', () => {
	const own = ['edit', 'namePeople', 'sign', 'confirm', 'leave', 'seeInside'];
	expect(mays(delegate, 'active')).toEqual(own);
	expect(mays(deputy, 'active')).toEqual(own.filter((what) => what !== 'sign'));
});

test('an excluded member’s people may appeal and look, no more', () => {
	expect(mays(delegate, 'excluded')).toEqual(['appeal', 'seeInside']);
	expect(mays(coordinator, 'excluded')).toEqual(['decideAppeal', 'seeInside']);
});

test('an applicant’s contact person may only look', () => {
	expect(mays(delegate, 'applied')).toEqual(['seeInside']);
});

test('a coordinator decides, but neither signs nor appeals for a member', () => {
	for (const standing of standings) {
		expect(mays(coordinator, standing)).not.toContain('sign');
		expect(mays(coordinator, standing)).not.toContain('appeal');
	}
	expect(mays(coordinator, 'applied')).toEqual([
		'decide',
		'askForResolution',
		'decline',
		'edit',
		'editKind',
		'seeInside'
	]);
});

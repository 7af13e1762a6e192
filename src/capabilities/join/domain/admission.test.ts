import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	coordinatorMay,
	councilVerdict,
	missing,
	procedureOn,
	silent,
	type Procedure
} from './admission.ts';
import { joinRulesOf } from './rules.ts';

test.each([
	[0, 0, 0, null],
	[1, 0, 0, null],
	[1, 1, 0, 'admit'],
	[1, 0, 1, 'decline'],
	[2, 1, 0, null],
	[2, 0, 1, 'decline'],
	[3, 1, 1, null],
	[3, 2, 0, 'admit'],
	[3, 0, 2, 'decline'],
	[4, 2, 1, null],
	[4, 2, 2, 'decline'],
	[5, 3, 0, 'admit'],
	[5, 2, 2, null]
] as const)('a council of %i with %i for and %i against: %s', (seats, yes, no, verdict) => {
	expect(councilVerdict(seats, yes, no)).toBe(verdict);
});

test('when every seat has voted there is a verdict; one more yes never makes it worse', () => {
	const votes = fc
		.nat(60)
		.chain((seats) => fc.tuple(fc.constant(seats + 1), fc.nat(seats), fc.nat(seats)));
	fc.assert(
		fc.property(votes, ([seats, yes, no]) => {
			expect(
				councilVerdict(seats, Math.min(yes, seats), seats - Math.min(yes, seats))
			).not.toBeNull();
			if (yes + no > seats || yes + 1 + no > seats) return;
			if (councilVerdict(seats, yes, no) === 'admit') {
				expect(councilVerdict(seats, yes + 1, no)).toBe('admit');
			}
			if (councilVerdict(seats, yes, no) === null) {
				expect(councilVerdict(seats, yes + 1, no)).not.toBe('decline');
			}
		})
	);
});

const until = '2026-12-08';

test.each([
	[[], true],
	[[null], false],
	[['2026-12-08'], true],
	[['2026-12-09'], false],
	[['2026-12-01', null], false]
] as const)('objections withdrawn on %j: silence %s', (withdrawn, expected) => {
	const objections = withdrawn.map((withdrawnOn) => ({ withdrawnOn }));
	expect(silent(until, objections)).toBe(expected);
});

const by = (decides: Procedure['decides']): Procedure => ({
	decides,
	objectionsUntil: decides === 'members' ? until : null,
	source: null
});

test.each([
	['coordinator', [], '2026-12-01', true, true],
	['council', [], '2026-12-20', false, false],
	['members', [], '2026-12-08', false, false],
	['members', [null], '2026-12-08', false, true],
	['members', [null], '2026-12-20', false, true],
	['members', ['2026-12-09'], '2026-12-09', true, true],
	['members', ['2026-12-09', null], '2026-12-10', false, true]
] as const)(
	'%s, objections %j, on %s: admit %s, decline %s',
	(who, withdrawn, today, admit, no) => {
		const objections = withdrawn.map((withdrawnOn) => ({ withdrawnOn }));
		expect(coordinatorMay(by(who), objections, today)).toEqual({ admit, decline: no });
	}
);

test('the procedure is that of the day of arrival, with the clause that says so', () => {
	const rule = (value: string | number) => ({ value, clause: 'admission.who', number: 7 });
	const rules = [
		{
			from: '2026-12-01',
			version: 2,
			values: {
				'join.admission.decides': rule('members'),
				'join.admission.objectionDays': rule(10)
			}
		}
	];
	const on = (day: string) => procedureOn(day, joinRulesOf({ rules }, day));
	expect(on('2026-11-30')).toEqual(by('coordinator'));
	expect(on('2026-12-01')).toEqual({
		decides: 'members',
		objectionsUntil: '2026-12-11',
		source: { clause: 'admission.who', number: 7, version: 2 }
	});
});

test('a resolution can be missing', () => {
	expect(missing({ needsResolution: true })).toEqual(['resolution']);
	expect(missing({ needsResolution: false })).toEqual([]);
});

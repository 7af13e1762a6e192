import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	endsByItself,
	forceDay,
	reviewDay,
	signingState,
	silentSectors,
	takesSignatures,
	type Party
} from './signature.ts';

const today = '2026-11-24';

test.each([
	[null, null, 'open'],
	['closed', null, 'closed'],
	['withdrawn', null, 'withdrawn'],
	['withdrawn', '2026-11-01', 'withdrawn'],
	['closed', '2026-11-24', 'replaced'],
	['closed', '2026-11-25', 'closed'],
	[null, '2026-11-24', 'replaced']
] as const)('ended %s, replaced from %s: %s', (end, replacedFrom, state) => {
	expect(signingState({ end, replacedFrom, today })).toBe(state);
	expect(takesSignatures(state)).toBe(state === 'open' || state === 'closed');
});

const office: Party = { id: 'a', sector: 'administration' };
const firm: Party = { id: 'b', sector: 'business' };
const club: Party = { id: 'c', sector: 'social' };
const other: Party = { id: 'd', sector: 'social' };

test.each<[string, Party[], string[], string[]]>([
	['nobody has signed', [office, firm], [], ['administration', 'business']],
	['one of two in a sector is enough', [office, club, other], ['a', 'd'], []],
	['a sector without members asks for nobody', [club], ['c'], []],
	[
		'a signature of one who left does not speak for a sector',
		[office, club],
		['c', 'b'],
		['administration']
	]
])('%s', (_, members, signed, silent) => {
	expect(silentSectors(members, new Set(signed))).toEqual(silent);
});

describe('by itself', () => {
	const ends = (replyBy: string, signed: string[]) =>
		endsByItself({ replyBy, today }, [office, firm], new Set(signed));
	test.each([
		['2026-11-23', ['a', 'b'], true],
		['2026-11-24', ['a', 'b'], false],
		['2026-11-23', ['a'], false],
		['2026-11-23', [], false]
	])('reply by %s, signed %j: %s', (replyBy, signed, yes) => {
		expect(ends(replyBy, signed)).toBe(yes);
	});
	test('never without a signature, not even without members', () => {
		expect(endsByItself({ replyBy: '2026-11-01', today }, [], new Set())).toBe(false);
	});
});

test('a text never comes into force in the past, and is reviewed only afterwards', () => {
	const day = fc
		.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true })
		.map((date) => date.toISOString().slice(0, 10));
	fc.assert(
		fc.property(day, day, fc.option(day), (inForceOn, now, reviewOn) => {
			const from = forceDay(inForceOn, now);
			expect(from >= now && from >= inForceOn).toBe(true);
			const review = reviewDay(reviewOn, from);
			expect(review === null || (review === reviewOn && review > from)).toBe(true);
		})
	);
});

test('one more signature never makes a sector silent', () => {
	const party = fc.record({
		id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
		sector: fc.constantFrom('administration' as const, 'business' as const, 'social' as const)
	});
	const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
	fc.assert(
		fc.property(fc.array(party), fc.array(id), id, (members, signed, more) => {
			const before = silentSectors(members, new Set(signed));
			const after = silentSectors(members, new Set([...signed, more]));
			expect(before).toEqual(expect.arrayContaining([...after]));
		})
	);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from '../amendment.ts';
import type { RulebookText } from '../rulebook.ts';
import { canonicalJson } from './canonical.ts';
import { mergeAmendment } from './merge.ts';
import { anyAmendments, changed } from './sample.test-world.ts';

type Changes = readonly Change[];

const orders = <T>(all: readonly T[]): T[][] =>
	all.length === 0
		? [[]]
		: all.flatMap((one, at) => orders(all.toSpliced(at, 1)).map((rest) => [one, ...rest]));

const overlapping = (base: RulebookText, a: Changes, b: Changes): boolean =>
	mergeAmendment(base, changed(base, a), b).overlaps.length > 0;

/** Accepts amendments one after another; null when one of them has to wait for a person. */
function accepted(base: RulebookText, all: readonly Changes[]): RulebookText | null {
	let head = base;
	for (const changes of all) {
		const merged = mergeAmendment(base, head, changes);
		if (merged.overlaps.length > 0) return null;
		head = changed(head, merged.changes);
	}
	return head;
}

/** Words that amendments brought in, by which each is known again. */
const marks = (value: unknown): string[] => canonicalJson(value).match(/n\d-\d/g) ?? [];

const marksKept = (base: RulebookText, changes: Changes) => new Set(marks(changed(base, changes)));

const runs = { numRuns: 300 };

test('amendments that do not overlap give one text in every order, with all their changes', () => {
	fc.assert(
		fc.property(anyAmendments, ({ base, amendments }) => {
			const apart: Changes[] = [];
			for (const one of amendments)
				if (!apart.some((other) => overlapping(base, other, one))) apart.push(one);
			const [first, ...others] = orders(apart).map((order) => accepted(base, order));
			expect(first).not.toBeNull();
			for (const text of others) expect(text).toEqual(first);
			const there = marks(first);
			for (const one of apart)
				expect(there).toEqual(expect.arrayContaining([...marksKept(base, one)]));
		}),
		runs
	);
});

test('whether two amendments overlap does not depend on which comes first', () => {
	fc.assert(
		fc.property(anyAmendments, ({ base, amendments: [a, b] }) => {
			expect(overlapping(base, a!, b!)).toBe(overlapping(base, b!, a!));
		}),
		runs
	);
});

test('accepting one never undoes another: what overlaps is reported and head stays', () => {
	fc.assert(
		fc.property(anyAmendments, ({ base, amendments: [a, b] }) => {
			const head = changed(base, a!);
			const { changes, overlaps } = mergeAmendment(base, head, b!);
			const text = changed(head, changes);
			const there = marks(text);
			for (const mark of marksKept(base, a!)) expect(there).toContain(mark);
			const waiting = marks(overlaps.map(({ theirs, change }) => [theirs ?? '', change]));
			for (const mark of marksKept(base, b!)) expect([...there, ...waiting]).toContain(mark);
		}),
		runs
	);
});

test('on its own base an amendment is merged as it is, and again changes nothing', () => {
	fc.assert(
		fc.property(anyAmendments, ({ base, amendments: [one] }) => {
			const text = changed(base, one!);
			const merged = mergeAmendment(base, base, one!);
			expect(merged.overlaps).toEqual([]);
			expect(changed(base, merged.changes)).toEqual(text);
			expect(mergeAmendment(base, text, one!)).toEqual({ changes: [], overlaps: [] });
		}),
		runs
	);
});

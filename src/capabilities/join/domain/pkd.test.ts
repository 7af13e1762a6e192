import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editionOf, pkdText, readPkd, readPkdList, type Pkd } from './pkd.ts';

test.each([
	['62.01.Z', 2025, '62.01.Z 2025'],
	['6201z', 2025, '62.01.Z 2025'],
	['PKD 62.01 Z', 2007, '62.01.Z 2007'],
	['62.01.Z (2007)', 2025, '62.01.Z 2007'],
	['45.20.Z', 2007, '45.20.Z 2007'],
	['45.20.Z', 2025, '! pkd-division'],
	['44.20.Z', 2007, '! pkd-division'],
	['62.01', 2025, '! pkd-form'],
	['stolarstwo', 2025, '! pkd-form']
] as const)('%s in %s: %s', (text, edition, expected) => {
	const read = readPkd(text, edition);
	expect(read.ok ? `${read.value.code} ${read.value.edition}` : `! ${read.error}`).toBe(expected);
});

test.each('04 34 40 44 45 48 54 57 67 76 83 89'.split(' '))(
	'PKD 2025 has no division %s',
	(division) => expect(readPkd(`${division}.11.Z`, 2025).ok).toBe(false)
);

test('a list is read back as it was written, each code once', () => {
	const code = fc
		.tuple(fc.constantFrom('01', '16', '31', '62', '96'), fc.nat(99), fc.constantFrom('A', 'Z'))
		.map(([a, b, c]) => `${a}.${String(b).padStart(2, '0')}.${c}`);
	const pkd: fc.Arbitrary<Pkd> = fc.record({
		code,
		edition: fc.constantFrom(2007 as const, 2025 as const)
	});
	const distinct = fc.uniqueArray(pkd, {
		maxLength: 12,
		selector: (one) => `${one.code} ${one.edition}`
	});
	fc.assert(
		fc.property(distinct, (codes) => {
			const edition = editionOf(codes);
			const text = pkdText([...codes, ...codes.slice(0, 1)], edition);
			expect(readPkdList(text, edition)).toEqual({ ok: true, value: codes });
		})
	);
});

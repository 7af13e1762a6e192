import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Clause } from '../rulebook.ts';
import { canonicalJson, signedForm } from './canonical.ts';
import { anyRulebook, clause, rulebook } from './sample.test-world.ts';

test.each([
	[{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
	[[333333333.3333333, 1e30, 4.5, 2e-3, 1e-27, -0], '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]'],
	['\u20ac$\u000F\nA\'B"\\/', '"€$\\u000f\\nA\'B\\"\\\\/"'],
	[
		{ '\u20ac': 1, '\r': 2, '1': 3, '\u0080': 4, ö: 5, '😀': 6 },
		'{"\\r":2,"1":3,"\u0080":4,"ö":5,"€":1,"😀":6}'
	],
	['z\u0307', '"ż"'],
	[{ a: undefined }, '{}']
])('%j is written in one way', (value, json) => expect(canonicalJson(value)).toBe(json));

test.each([NaN, Infinity, '\ud800', [undefined], 1n])('%s has no JSON', (value) =>
	expect(() => canonicalJson(value)).toThrow(TypeError)
);

test('the order of keys does not matter, anything else does', () => {
	fc.assert(
		fc.property(fc.jsonValue({ noUnicodeString: true }), (value) => {
			const json = canonicalJson(value);
			expect(canonicalJson(JSON.parse(json))).toBe(json);
			expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
		})
	);
});

const signed = (fields: Partial<Clause>) =>
	canonicalJson(signedForm(rulebook({ a: [clause('one', { body: 'Treść', ...fields })] }, 'My')));

test.each<[string, Partial<Clause>]>([
	['title', { title: 'Inny' }],
	['body', { body: 'Treść.' }],
	['a space', { body: 'Treść ' }],
	['a definition', { definitions: [{ term: 'a', meaning: 'b' }] }],
	['a parameter', { parameters: { 'join.days': 14 } }]
])('%s changes what is signed', (_, fields) => expect(signed(fields)).not.toBe(signed({})));

test('notes and origins do not change what is signed', () => {
	const origin = { kind: 'statement', consultation: 'c', statement: 's' } as const;
	expect(signed({ note: 'Dlaczego', origin })).toBe(signed({}));
});

test('every letter of the text changes what is signed', () => {
	fc.assert(
		fc.property(anyRulebook, fc.nat(), fc.nat(), (text, which, at) => {
			const json = canonicalJson(signedForm(text));
			const all = text.chapters.flatMap(({ clauses }) => clauses);
			const { id, body } = all[which % all.length]!;
			const place = at % (body.length + 1);
			const other = `${body.slice(0, place)}ź${body.slice(place)}`;
			const chapters = text.chapters.map((chapter) => ({
				...chapter,
				clauses: chapter.clauses.map((one) => (one.id === id ? { ...one, body: other } : one))
			}));
			expect(canonicalJson(signedForm({ ...text, chapters }))).not.toBe(json);
			expect(canonicalJson(signedForm({ ...text, title: `${text.title}.` }))).not.toBe(json);
			expect(canonicalJson(signedForm({ ...text, preamble: `${text.preamble}.` }))).not.toBe(json);
			expect(canonicalJson(signedForm({ ...text, chapters: text.chapters.toReversed() }))).not.toBe(
				json
			);
		})
	);
});

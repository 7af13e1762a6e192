import { expect, test } from 'vitest';
import { hashOf } from './model-hash.ts';
import { readModel } from './model-read.ts';
import { FORMAT, type Model } from './model-schema.ts';
import { clause, rules } from './replicate.test-world.ts';

const model: Model = {
	format: FORMAT,
	origin: { cluster: 'Nad Wartą', slug: 'nad-warta', release: 3, day: '2026-11-24' },
	licence: 'Wolno.',
	summary: 'Zasady',
	lessons: 'Trzy zdania.\n\nI jedno.',
	rulebook: rules,
	forms: { declaration: { pl: 'Przystępujemy do {cluster}.' } },
	taxonomy: ['sewing']
};

const bytes = (given: unknown) => Buffer.from(JSON.stringify(given));
const signed = (given: Model) => bytes({ model: given, sha256: hashOf(given) });
const withClause = (one: ReturnType<typeof clause>): Model => ({
	...model,
	rulebook: { ...rules, chapters: [{ id: 'x', title: 'X', clauses: [one] }] }
});

test('a package that is in order is read as it is', () => {
	expect(readModel(signed(model))).toEqual({ ok: true, value: { model, sha256: hashOf(model) } });
});

const deep = `{"model":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
const script = '<script>alert(1)</script>';

test.each<[string, Uint8Array, string]>([
	['nothing', Buffer.from(''), 'model-empty'],
	['three megabytes', Buffer.alloc(3 * 1024 * 1024, ' '), 'model-size'],
	['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), 'model-json'],
	['half a file', signed(model).subarray(0, 500), 'model-json'],
	['what is nested without end', Buffer.from(deep), 'model-depth'],
	['no model', bytes(null), 'model-format'],
	['a list', bytes([1, 2]), 'model-format'],
	['a later format', bytes({ model: { ...model, format: 'klaster.model/2' } }), 'model-format'],
	[
		'a field that is unknown',
		bytes({ model: { ...model, members: [] }, sha256: '' }),
		'model-shape'
	],
	['a hash that is another one', bytes({ model, sha256: 'a'.repeat(64) }), 'model-hash'],
	[
		'a changed word',
		Buffer.from(signed(model).toString().replace('Wolno.', 'Wolna.')),
		'model-hash'
	],
	['a script in the rules', signed(withClause(clause('a', 'A', script))), 'model-html'],
	['a script in the lessons', signed({ ...model, lessons: script }), 'model-html'],
	[
		'a parameter that nothing obeys',
		signed(withClause(clause('a', 'A', 'b', { 'x.y': 1 }))),
		'parameter-unknown'
	],
	[
		'a value out of bounds',
		signed(withClause(clause('a', 'A', 'b', { 'join.appealDays': 9999 }))),
		'parameter-value'
	]
])('%s: refused with one code', (_name, given, code) => {
	expect(readModel(given)).toMatchObject({ ok: false, error: { fields: { '': code } } });
});

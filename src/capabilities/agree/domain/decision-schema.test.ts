import { expect, test } from 'vitest';
import { refused } from '#platform/domain/problems.ts';
import { newDecision } from './decision-schema.ts';

const given = {
	title: 'Statut',
	question: 'Czy przyjmujemy tę treść?',
	kind: 'rules',
	text: 'Treść',
	closesAt: '2026-12-01T18:00'
};

test('the least that is needed', () => {
	expect(newDecision.parse(given)).toMatchObject({
		ballot: 'yes-no',
		procedure: 'circulation',
		opensAt: '',
		options: []
	});
});

test('options get ids, and the same one twice is one', () => {
	const { options } = newDecision.parse({ ...given, ballot: 'ranked', options: 'A\n\n B \nA' });
	expect(options).toEqual([
		{ id: 'o1', label: 'A' },
		{ id: 'o2', label: 'B' }
	]);
});

test.each([
	[{ title: ' ' }, { title: 'required' }],
	[{ title: 'x'.repeat(201) }, { title: 'too-long' }],
	[{ question: '' }, { question: 'required' }],
	[{ kind: 'war' }, { kind: 'choice' }],
	[{ text: '' }, { text: 'required' }],
	[{ version: 'v1' }, { text: 'one-text' }],
	[{ text: 'x'.repeat(50_001) }, { text: 'too-long' }],
	[{ closesAt: '' }, { closesAt: 'required' }],
	[{ ballot: 'score', options: 'tylko jedna' }, { options: 'two-options' }],
	[
		{ ballot: 'score', options: Array.from({ length: 31 }, (_, n) => `${n}`).join('\n') },
		{ options: 'too-many-options' }
	]
])('refused: %j', (change, fields) => {
	const parsed = newDecision.safeParse({ ...given, ...change });
	expect(parsed.success).toBe(false);
	expect(refused(parsed.error!)).toEqual({ ok: false, error: { code: 'invalid', fields } });
});

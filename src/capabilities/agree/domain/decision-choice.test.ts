import { expect, test } from 'vitest';
import { readChoice } from './decision-choice.ts';

const options = [
	{ id: 'o1', label: 'Cieszyn' },
	{ id: 'o2', label: 'Zabrzeg' },
	{ id: 'o3', label: 'Ustroń' }
];

test.each([
	['consent', { choice: 'consent' }, { kind: 'consent' }],
	['consent', { choice: 'abstain' }, { kind: 'abstain' }],
	[
		'consent',
		{ choice: 'objection', reason: ' Bez  terminu. ' },
		{ kind: 'objection', reason: 'Bez terminu.' }
	],
	['majority', { choice: 'yes' }, { kind: 'yes' }],
	['majority', { choice: 'abstain' }, { kind: 'abstain' }],
	['ranked', { 'rank:o1': '2', 'rank:o3': '1' }, { kind: 'ranking', ranks: [['o3'], ['o1']] }],
	[
		'ranked',
		{ 'rank:o1': '1', 'rank:o2': '1', 'rank:o3': '3' },
		{ kind: 'ranking', ranks: [['o1', 'o2'], ['o3']] }
	],
	['score', { 'score:o1': '10', 'score:o2': '0' }, { kind: 'scores', scores: { o1: 10, o2: 0 } }],
	[
		'date',
		{ 'date:o1': 'yes', 'date:o2': 'no', 'date:o3': 'maybe' },
		{ kind: 'dates', dates: { o1: 'yes', o2: 'no', o3: 'maybe' } }
	]
] as const)('%s: %j', (mode, fields, choice) => {
	expect(readChoice(mode, options, fields)).toEqual({ ok: true, value: choice });
});

test.each([
	['consent', { choice: 'yes' }, { choice: 'choice' }],
	['consent', { choice: 'objection', reason: '  ' }, { reason: 'objection-reason' }],
	['consent', { choice: 'objection', reason: 'x'.repeat(4001) }, { reason: 'too-long' }],
	['majority', {}, { choice: 'choice' }],
	['majority', { choice: ['yes', 'no'] }, { choice: 'choice' }],
	['ranked', { 'rank:o1': '' }, { '': 'nothing-ranked' }],
	['ranked', { 'rank:o1': 'pierwsze' }, { 'rank:o1': 'choice' }],
	['ranked', { 'rank:gone': '1' }, { '': 'nothing-ranked' }],
	['score', {}, { '': 'nothing-scored' }],
	['score', { 'score:o1': '11' }, { 'score:o1': 'score' }],
	['score', { 'score:o1': '-1' }, { 'score:o1': 'score' }],
	['date', { 'date:o1': 'yes' }, { 'date:o2': 'choice' }]
] as const)('refused: %s %j', (mode, fields, problem) => {
	expect(readChoice(mode, options, fields)).toEqual({
		ok: false,
		error: { code: 'invalid', fields: problem }
	});
});

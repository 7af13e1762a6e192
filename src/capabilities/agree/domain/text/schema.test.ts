import { expect, test } from 'vitest';
import { clause, rulebook } from './sample.test-world.ts';
import { changesSchema, rulebookText, typed } from './schema.ts';

const refusal = (text: unknown) =>
	rulebookText.safeParse(text).error?.issues.map(({ path, message }) => [path.join('.'), message]);
const many = (count: number, from = 0) =>
	Array.from({ length: count }, (_, at) => clause(`c${from + at}`));
const text = rulebook({
	a: [clause('one', { body: 'Raz\n\n- dwa\n  - trzy', parameters: { 'join.days': 14 } })]
});

test('a text is kept as it is', () => expect(rulebookText.parse(text)).toEqual(text));

test.each<[string, unknown, [string, string]]>([
	['400 clauses at most', rulebook({ a: many(401) }), ['chapters.0.clauses.400', 'too-many']],
	[
		'60 chapters at most',
		rulebook(Object.fromEntries(Array.from({ length: 61 }, (_, at) => [`c${at}`, []]))),
		['chapters', 'too-many']
	],
	[
		'a body too long',
		rulebook({ a: [clause('one', { body: 'a'.repeat(20_001) })] }),
		['chapters.0.clauses.0.body', 'too-long']
	],
	[
		'a title too long',
		rulebook({ a: [clause('one', { title: 'a'.repeat(201) })] }),
		['chapters.0.clauses.0.title', 'too-long']
	],
	[
		'no title',
		rulebook({ a: [clause('one', { title: ' ' })] }),
		['chapters.0.clauses.0.title', 'required']
	],
	['an id of another shape', rulebook({ a: [clause('One')] }), ['chapters.0.clauses.0.id', 'id']],
	[
		'an id twice',
		rulebook({ a: [clause('one')], b: [clause('one')] }),
		['chapters.1.clauses.0.id', 'twice']
	],
	[
		'a parameter twice',
		rulebook({
			a: [clause('one', { parameters: { k: 1 } }), clause('two', { parameters: { k: 1 } })]
		}),
		['chapters.0.clauses.1.parameters.k', 'twice']
	],
	[
		'a term twice',
		rulebook({
			a: [
				clause('one', {
					definitions: [
						{ term: 'a', meaning: 'b' },
						{ term: 'a', meaning: 'c' }
					]
				})
			]
		}),
		['chapters.0.clauses.0.definitions', 'twice']
	],
	[
		'41 definitions',
		rulebook({
			a: [
				clause('one', {
					definitions: Array.from({ length: 41 }, (_, at) => ({ term: `${at}`, meaning: 'b' }))
				})
			]
		}),
		['chapters.0.clauses.0.definitions', 'too-many']
	],
	[
		'letters that turn the writing round',
		rulebook({ a: [clause('one', { body: 'zgoda\u202e adogz' })] }),
		['chapters.0.clauses.0.body', 'characters']
	],
	[
		'a control character',
		rulebook({ a: [clause('one', { body: 'a\u0000' })] }),
		['chapters.0.clauses.0.body', 'characters']
	],
	[
		'half a letter',
		rulebook({ a: [clause('one', { body: 'a\ud800' })] }),
		['chapters.0.clauses.0.body', 'characters']
	]
])('%s is refused', (_, value, issue) => expect(refusal(value)).toContainEqual(issue));

test('what is not known is refused, not dropped', () => {
	expect(rulebookText.safeParse({ ...text, html: '<b>' }).success).toBe(false);
	const change = { kind: 'remove', clause: 'one' };
	expect(changesSchema.safeParse([change]).success).toBe(true);
	expect(changesSchema.safeParse([{ ...change, force: true }]).success).toBe(false);
	expect(changesSchema.safeParse([]).success).toBe(false);
});

test('what is typed keeps its indentation and paragraphs, and loses what nobody sees', () => {
	expect(typed('\r\n1. a  \r\n\t- b\r\n\r\n\r\n\r\nz\u0307\n')).toBe('1. a\n  - b\n\nż');
});

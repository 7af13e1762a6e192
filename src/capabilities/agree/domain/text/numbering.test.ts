import { expect, test } from 'vitest';
import { referenceLabels } from './numbering.ts';
import { outline } from './outline.ts';
import { plainText } from './plain.ts';
import { changed, clause, rulebook } from './sample.test-world.ts';

const text = rulebook(
	{
		members: [
			clause('join', {
				title: 'Przyjęcie',
				body: 'Rada ma {=join.days}.\n\n1. **Zgoda** rady,\n  a) pisemna\n2. zob. {§exit}',
				parameters: { 'join.days': 14 },
				definitions: [{ term: 'członek', meaning: 'kto podpisał' }]
			})
		],
		end: [clause('exit', { title: 'Wyjście', body: 'Po {=x}, zob. {§gone}.' })]
	},
	'My, niżej podpisani'
);

test('clauses are numbered through all chapters, and references follow what moves', () => {
	expect(Object.fromEntries(referenceLabels(text))).toEqual({
		join: { number: 1, chapter: 1 },
		exit: { number: 2, chapter: 2 }
	});
	const turned = changed(text, [{ kind: 'move', clause: 'exit', chapter: 'members', after: null }]);
	expect(referenceLabels(turned).get('join')).toEqual({ number: 2, chapter: 1 });
});

test('the contents list has chapters and clauses with their numbers', () => {
	expect(outline(text)).toEqual([
		{
			id: 'members',
			number: 1,
			title: 'Chapter members',
			clauses: [{ id: 'join', number: 1, title: 'Przyjęcie' }]
		},
		{
			id: 'end',
			number: 2,
			title: 'Chapter end',
			clauses: [{ id: 'exit', number: 2, title: 'Wyjście' }]
		}
	]);
});

test('the plain text has numbers, lists, values in words and definitions, and no notes', () => {
	const plain = plainText(text, {
		chapter: (number, title) => `Rozdział ${number}. ${title}`,
		clause: (number, title) => `§ ${number}. ${title}`,
		reference: (label) => (label ? `§ ${label.number}` : '(uchylony)'),
		value: (key, value) => (value === undefined ? `[${key}]` : `${String(value)} dni`),
		definition: (term, meaning) => `${term}: ${meaning}`
	});
	expect(plain.split('\n\n')).toEqual([
		'Regulamin klastra',
		'My, niżej podpisani',
		'Rozdział 1. Chapter members',
		'§ 1. Przyjęcie',
		'Rada ma 14 dni.',
		'1. Zgoda rady,\n  a) pisemna\n2. zob. § 2',
		'członek: kto podpisał',
		'Rozdział 2. Chapter end',
		'§ 2. Wyjście',
		'Po [x], zob. (uchylony).\n'
	]);
});

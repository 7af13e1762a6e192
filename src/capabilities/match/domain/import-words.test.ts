import { expect, test } from 'vitest';
import { kindOf, priorityOf, termsOf } from './import-words.ts';

test.each([
	['Usługa', 'service'],
	['SERVICE', 'service'],
	['sprzęt', 'equipment'],
	['Czas ludzi', 'people'],
	['czary', 'czary']
])('kind %s is %s', (text, kind) => expect(kindOf(text)).toBe(kind));

test.each([
	['za darmo', ['gift']],
	['Odpłatnie; na zamianę', ['paid', 'exchange']],
	['gift / paid', ['gift', 'paid']],
	['barter lub nieodpłatnie', ['exchange', 'gift']],
	['kradzież', ['kradzież']],
	['', []]
])('terms %s are %j', (text, terms) => expect(termsOf(text)).toEqual(terms));

test.each([
	['Pilne', '3'],
	['2', '2'],
	['low', '1'],
	['kiedyś', 'kiedyś']
])('urgency %s is %s', (text, priority) => expect(priorityOf(text)).toBe(priority));

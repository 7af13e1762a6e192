import { expect, test } from 'vitest';
import { titleFrom } from './opinion-clause.ts';

test.each([
	['Zebrania są jawne.', 'Zebrania są jawne'],
	[
		'O przyjęciu nowego członka decyduje rada klastra, jeśli nikt nie zgłosi sprzeciwu.',
		'O przyjęciu nowego członka decyduje rada klastra, jeśli…'
	],
	['x'.repeat(70), `${'x'.repeat(59)}…`]
])('%s', (statement, title) => {
	expect(titleFrom(statement)).toBe(title);
	expect(titleFrom(statement).length).toBeLessThanOrEqual(60);
});

import { beforeAll, expect, it } from 'vitest';
import { overwriteGetLocale } from '#i18n/runtime.js';
import { sentenceFor } from './problem-text.ts';

beforeAll(() => overwriteGetLocale(() => 'pl'));

it('lets the capability speak first, with the numbers of the problem', () => {
	const say = (code: string, data?: Record<string, string | number>) =>
		code === 'too-many' ? `Najwyżej ${data?.limit} oferty.` : undefined;
	expect(sentenceFor('too-many', say, { limit: 3 })).toBe('Najwyżej 3 oferty.');
	expect(sentenceFor('required', say)).toBe('Uzupełnij to pole.');
});

it('never shows a code', () => {
	expect(sentenceFor('never-heard-of')).toBe('Sprawdź to pole.');
});

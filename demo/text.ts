/** A text of the demo in both languages. */
export type Both = readonly [pl: string, en: string];

export type DemoLanguage = 'pl' | 'en';

export const inLanguage = (text: Both, language: DemoLanguage): string =>
	language === 'pl' ? text[0] : text[1];

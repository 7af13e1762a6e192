import { getLocale } from '#i18n/runtime.js';

/** The guide's own sample words; they belong to no capability and so not to its messages. */
export const say = (polish: string, english: string): string =>
	getLocale() === 'pl' ? polish : english;

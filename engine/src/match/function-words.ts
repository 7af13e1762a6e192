import words from './function-words.json' with { type: 'json' };
import type { Language } from './languages.ts';

/**
 * Words of grammar and of asking and offering in general ("we need", "szukamy", "usługa"): they say
 * nothing about what is meant. Folded.
 */
export const functionWords: Readonly<Record<Language, ReadonlySet<string>>> = {
	pl: new Set(words.pl.split(' ')),
	en: new Set(words.en.split(' ')),
	cs: new Set(words.cs.split(' '))
};

/**
 * Prepositions after which stands for whom, where or when, and not what is wanted ("poręcz przy
 * schodach", "film o wsi", "meble dla przedszkola"). Folded.
 */
export const settingPrepositions: Readonly<Record<Language, ReadonlySet<string>>> = {
	pl: new Set('do na dla przy przed pod nad obok podczas w we u wsrod po za'.split(' ')),
	en: new Set('for at in during near before after around by under over from to'.split(' ')),
	cs: new Set('do na pro v ve u pred behem pri vedle pod nad po za'.split(' '))
};

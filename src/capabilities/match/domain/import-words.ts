import { fold } from '#platform/domain/text.ts';
import { allTerms, kinds, type Kind, type Priority, type Terms } from './listing.ts';

/** How people write kinds, terms and urgency in a table of their own, folded. */
const kindWords: Record<Kind, readonly string[]> = {
	work: ['praca', 'roboty', 'robota'],
	service: ['usluga', 'uslugi', 'services'],
	space: ['miejsce', 'lokal', 'sala', 'przestrzen', 'pomieszczenie', 'place', 'room'],
	equipment: ['sprzet', 'wyposazenie', 'narzedzia', 'maszyny', 'tools'],
	goods: ['towar', 'towary', 'produkt', 'produkty', 'rzeczy', 'product', 'products'],
	knowledge: ['wiedza', 'szkolenie', 'doradztwo', 'know how', 'training', 'advice'],
	people: ['czas ludzi', 'ludzie', 'wolontariat', 'people s time', 'volunteers']
};
const termsWords: Record<Terms, readonly string[]> = {
	gift: ['za darmo', 'nieodplatnie', 'bezplatnie', 'dar', 'gratis', 'free', 'free of charge'],
	exchange: ['na zamiane', 'zamiana', 'wymiana', 'barter', 'w zamian', 'in exchange', 'swap'],
	paid: ['odplatnie', 'platne', 'zaplata', 'za pieniadze', 'paid', 'payment', 'for money']
};
const priorityWords: Record<`${Priority}`, readonly string[]> = {
	1: ['mile widziane', 'milo by bylo', 'niska', 'low', 'would be nice'],
	2: ['potrzebne', 'srednia', 'zwykla', 'medium', 'normal', 'needed'],
	3: ['pilne', 'wysoka', 'high', 'urgent']
};

const find = <T extends string>(
	text: string,
	all: readonly T[],
	words: Record<T, readonly string[]>
) => all.find((one) => fold(one) === fold(text) || words[one].includes(fold(text)));

/** The kind that a cell names; the cell itself when it names none, so that it can be complained of. */
export const kindOf = (text: string): string => find(text, kinds, kindWords) ?? text;

/** The terms that a cell lists, separated by commas, semicolons, slashes or plus signs. */
export const termsOf = (text: string): string[] =>
	text
		.split(/[,;/+|]| lub | i | albo | or | and /)
		.map((one) => one.trim())
		.filter(Boolean)
		.map((one) => find(one, allTerms, termsWords) ?? one);

/** The urgency that a cell names, as a form would send it. */
export const priorityOf = (text: string): string =>
	(['1', '2', '3'] as const).find((one) => priorityWords[one].includes(fold(text))) ?? text;

import { fold } from '#platform/domain/text.ts';
import { countries } from '../domain/countries.ts';
import { chainRoles, memberKinds } from '../domain/member.ts';
import { legalForms, pesKinds, sectors, type LegalForm, type Sector } from '../domain/sector.ts';
import { m } from '#messages';
import {
	chainRoleName,
	countryName,
	legalFormName,
	memberKindName,
	pesKindName
} from '../ui/labels.ts';
import synonyms from './import-synonyms.json' with { type: 'json' };

type Choice = 'sector' | 'legalForm' | 'kind' | 'pesKind' | 'valueChainRole' | 'country';

const locales = ['pl', 'en'] as const;

const sectorNames: Record<Sector, typeof m.sector_business> = {
	administration: m.sector_administration,
	business: m.sector_business,
	social: m.sector_social
};

/** A sector's name, in lower case. */
export const sectorName = (sector: Sector, locale: 'pl' | 'en'): string =>
	sectorNames[sector]({}, { locale });

const forms: LegalForm[] = Object.values(legalForms).flat();

/** What each choice may be called: its code, its name in both languages, other usual words. */
const words: Record<Choice, Map<string, string>> = {
	sector: dictionary('sector', sectors, sectorName),
	legalForm: dictionary('legalForm', forms, (code, locale) => legalFormName(code, { locale })),
	kind: dictionary('kind', memberKinds, (code, locale) => memberKindName(code, { locale })),
	pesKind: dictionary('pesKind', pesKinds, (code, locale) => pesKindName(code, { locale })),
	valueChainRole: dictionary('valueChainRole', chainRoles, (code, locale) =>
		chainRoleName(code, { locale })
	),
	country: dictionary('country', countries, countryName)
};

function dictionary<Code extends string>(
	choice: Choice,
	codes: readonly Code[],
	nameOf: (code: Code, locale: 'pl' | 'en') => string
): Map<string, string> {
	const known = new Map<string, string>(
		Object.entries(synonyms[choice as keyof typeof synonyms] ?? {})
	);
	for (const code of codes) {
		for (const locale of locales) known.set(fold(nameOf(code, locale)), code);
		known.set(fold(code), code);
	}
	return known;
}

export const isChoice = (key: string): key is Choice => key in words;

/** The code of what a cell calls something; null for a word that nobody knows. */
export const codeOf = (choice: Choice, text: string): string | null =>
	words[choice].get(fold(text)) ?? null;

const yes = new Set(['tak', 't', 'yes', 'y', 'true', '1', 'x', 'prawda']);
const no = new Set(['nie', 'n', 'no', 'false', '0', 'falsz']);

/** Yes or no, as people mark it; null for anything else. */
export function yesOf(text: string): boolean | null {
	const word = fold(text);
	return yes.has(word) ? true : no.has(word) ? false : null;
}

/** The sector in which a legal form stands. */
export const sectorOfForm = (form: string): Sector | null =>
	sectors.find((sector) => (legalForms[sector] as readonly string[]).includes(form)) ?? null;

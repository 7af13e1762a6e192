import type { Sector } from './input.ts';
import type { Missing } from './missing.ts';

export type OpinionLanguage = 'pl' | 'en';

const sectorName: Record<OpinionLanguage, Record<Sector, string>> = {
	pl: {
		administration: 'administracja publiczna',
		business: 'biznes',
		social: 'ekonomia społeczna'
	},
	en: { administration: 'public administration', business: 'business', social: 'social economy' }
};

/** What cannot be said yet and why, in a plain sentence or two. */
export function explainMissing(missing: Missing, language: OpinionLanguage): string {
	return language === 'pl' ? inPolish(missing) : inEnglish(missing);
}

function inPolish(missing: Missing): string {
	switch (missing.code) {
		case 'no-votes':
			return 'Nikt jeszcze nie głosował.';
		case 'few-statements':
			return `Stwierdzeń z głosami jest za mało na mapę: ${missing.have}, potrzeba ${missing.need}.`;
		case 'no-difference':
			return 'Wszyscy głosują tak samo, więc mapa nie ma czego pokazać.';
		case 'few-participants':
			return `Za mało osób, żeby szukać grup. Głosów co najmniej ${missing.votes} mają: ${missing.have}, potrzeba ${missing.need}.`;
		case 'one-group':
			return 'Nie ma dwóch grup na tyle dużych, żeby je bezpiecznie pokazać.';
		case 'groups-unclear':
			return `Grupy nie są wyraźniejsze niż przypadek (${rounded(missing.silhouette, 'pl')} wobec ${rounded(missing.chance, 'pl')}), więc ich nie pokazujemy.`;
		case 'few-in-sector':
			return `Sektor „${sectorName.pl[missing.sector]}” jest pominięty: głosujących jest ${missing.have}, potrzeba ${missing.need}.`;
		case 'sector-kept-back':
			return `Sektor „${sectorName.pl[missing.sector]}” jest pominięty, bo z jego wyniku dałoby się odczytać głosy pojedynczych osób.`;
		case 'few-sectors':
			return `Nie można porównać sektorów: pokazać można ${missing.have}, potrzeba ${missing.need}.`;
	}
}

function inEnglish(missing: Missing): string {
	switch (missing.code) {
		case 'no-votes':
			return 'Nobody has voted yet.';
		case 'few-statements':
			return `Too few statements have votes for a map: ${missing.have}, needed are ${missing.need}.`;
		case 'no-difference':
			return 'Everybody votes alike, so there is nothing for the map to show.';
		case 'few-participants':
			return `Too few people to look for groups. With at least ${missing.votes} votes: ${missing.have}, needed are ${missing.need}.`;
		case 'one-group':
			return 'There are no two groups large enough to be shown safely.';
		case 'groups-unclear':
			return `The groups are no clearer than chance (${rounded(missing.silhouette, 'en')} against ${rounded(missing.chance, 'en')}), so they are not shown.`;
		case 'few-in-sector':
			return `The sector “${sectorName.en[missing.sector]}” is left out: ${missing.have} voted, needed are ${missing.need}.`;
		case 'sector-kept-back':
			return `The sector “${sectorName.en[missing.sector]}” is left out, because single people's votes could be read off its result.`;
		case 'few-sectors':
			return `The sectors cannot be compared: ${missing.have} can be shown, needed are ${missing.need}.`;
	}
}

function rounded(figure: number, language: OpinionLanguage): string {
	const text = figure.toFixed(2);
	return language === 'pl' ? text.replace('.', ',') : text;
}

import { fold } from '../src/platform/domain/text.ts';

const sectors = ['administration', 'business', 'social'] as const;
const forms = ['gmina', 'limited-company', 'foundation'] as const;
const towns = ['Cieszyn', 'Ustroń', 'Skoczów', 'Wisła', 'Bielsko-Biała', 'Żory', 'Pszczyna'];
const trades = ['stolarka', 'szycie', 'druk', 'catering', 'księgowość', 'zieleń', 'szkolenia'];

export interface BenchMember {
	name: string;
	sector: (typeof sectors)[number];
	legalForm: (typeof forms)[number];
	town: string;
	description: string;
	words: string;
}

/** Members that differ in all that the directory looks at; the same every time. */
export function benchMembers(count: number): BenchMember[] {
	return Array.from({ length: count }, (_, n) => {
		const town = towns[n % towns.length]!;
		const trade = trades[n % trades.length]!;
		const name = `Organizacja ${trade} ${n + 1}`;
		const description = `Zajmuje się: ${trade}, ${trades[(n * 3) % trades.length]}. Działa od lat.`;
		return {
			name,
			sector: sectors[n % 3]!,
			legalForm: forms[n % 3]!,
			town,
			description,
			words: fold(`${name} ${town} ${description}`)
		};
	});
}

/** The same as a file to import. */
export const memberFile = (count: number): string =>
	[
		'Nazwa;Forma prawna;Miejscowość;Kod pocztowy;Opis;Delegat: imię i nazwisko;Delegat: e-mail',
		...benchMembers(count).map(({ name, legalForm, town, description }, n) =>
			[name, legalForm, town, '43-400', description, `Osoba ${n}`, `osoba${n}@example.org`].join(
				';'
			)
		)
	].join('\n');

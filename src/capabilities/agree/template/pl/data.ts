import { chapter, clause, type ChapterOf } from '../build.ts';

export const data: ChapterOf = () =>
	chapter('data', 'Dane osobowe', [
		clause(
			'data.contacts',
			'Dane delegatów i kontaktów',
			`
			1. Dane osób w rejestrze służą tylko do spraw klastra: kontaktu, głosowań, spotkań i
			sprawozdań.
			2. Administratorem danych w rejestrze jest koordynator. Na zewnątrz pokazuje się tylko to, na
			co osoba się zgodziła.
			3. Osoba może swoje dane zobaczyć, poprawić i dostać ich kopię. Dane usuwa się, gdy nie są już
			potrzebne do celu ani wymagane przez prawo.
			`,
			`
			Im mniej danych i celów, tym mniej kłopotów. Zgodę na pokazanie telefonu na stronie można
			cofnąć, a podpisu pod uchwałą usunąć się nie da, bo jest dowodem; o tym trzeba uczciwie
			powiedzieć.
			`
		),
		clause(
			'data.joint',
			'Wspólne działania',
			`
			1. Zanim członkowie zaczną razem zbierać dane osób, ustalają na piśmie, kto jest
			administratorem: jeden z nich, każdy osobno czy wszyscy wspólnie.
			2. Współadministratorzy ustalają, kto informuje osoby, kto odpowiada na ich żądania i kto
			zgłasza naruszenia. Treść najważniejszych ustaleń udostępniają osobom.
			3. Powierzenie danych innej organizacji, także dostawcy platformy, wymaga umowy powierzenia.
			`,
			`
			Wymaga tego RODO (art. 26 i 28). W projektach z dotacją fundator zwykle narzuca wzór i czas
			przechowywania. Każdy ze współadministratorów prowadzi własny rejestr i własną analizę ryzyka.
			`
		),
		clause(
			'data.ties',
			'Mapa więzi i ankiety',
			`
			1. Wyniki ankiet o zaufaniu i współpracy widzi ten, kogo dotyczą, a pozostali tylko w sumie. Z
			wyników nie może wynikać, kto jak odpowiedział.
			2. Mapa więzi pokazuje organizacje, a nie osoby. Na zewnątrz pokazuje się ją tylko za zgodą
			zgromadzenia.
			3. Nie pokazuje się, która organizacja wyraziła jaką opinię w zbieraniu opinii przed decyzją.
			`,
			`
			Ludzie mówią szczerze, gdy wiedzą, kto to przeczyta. Badacze sieci zalecają pytać o otwartość
			i rzetelność zamiast wprost o zaufanie, a wyniki pokazywać ocenionemu i w sumie wszystkim.
			`
		)
	]);

import { chapter, clause, type ChapterOf } from '../build.ts';

export const membership: ChapterOf = () =>
	chapter('membership', 'Członkowie', [
		clause(
			'membership.who',
			'Kto może należeć',
			`
			1. Członkiem może zostać każda organizacja i każdy przedsiębiorca, którzy uznają cele klastra
			i ten regulamin, także z zagranicy.
			2. Osoba, która nie prowadzi działalności, może współpracować z klastrem, ale nie jest
			członkiem.
			3. Przystąpienie do klastra i udział w każdym jego działaniu są dobrowolne. Członek może
			należeć też do innych klastrów i sieci.
			`,
			`
			Otwarta formuła: nie pytamy o wielkość ani o staż. Niektóre klastry mają osobne formularze dla
			firm i dla instytucji. Można też wymagać polecenia przez członka albo wyłączności w branży,
			ale w małym mieście oznaczałoby to utratę członków.
			`
		),
		clause(
			'membership.kinds',
			'Rodzaje członkostwa',
			`
			1. Założyciel to członek, który podpisał pierwszą wersję regulaminu.
			2. Członek zwyczajny to członek przyjęty później. Ma te same prawa co założyciel.
			3. Członek wspierający pomaga klastrowi wiedzą, pracą albo pieniędzmi. Głosuje jak inni, ale
			nie kandyduje do rady i nie korzysta z pieniędzy projektów klastra.
			`,
			`
			Założycielstwo jest tu honorem, nie przywilejem. Stałe miejsce założycieli w radzie zamknęłoby
			drogę nowym. Członek wspierający, który nie może czerpać korzyści, unika konfliktu interesów,
			na przykład gdy jest fundatorem. W stowarzyszeniach bywa bez głosu; platforma daje głos
			każdemu czynnemu członkowi.
			`,
			[
				{
					term: 'członek wspierający',
					meaning: 'członek, który pomaga klastrowi, lecz nie korzysta z pieniędzy jego projektów'
				}
			]
		),
		clause(
			'membership.sectors',
			'Trzy sektory',
			`
			1. Do **administracji** należą gminy, powiaty, województwa, ich jednostki i inne instytucje
			publiczne.
			2. Do **biznesu** należą przedsiębiorcy, których głównym celem jest zysk.
			3. Do **sektora społecznego** należą organizacje pozarządowe, spółdzielnie socjalne i inne
			podmioty ekonomii społecznej.
			4. Członek należy do jednego sektora. W razie wątpliwości wybiera go sam, gdy składa wniosek;
			zmiana wymaga zgody koordynatora.
			`,
			`
			Od sektora zależy liczenie głosów ({§decisions.principle}), więc nie można zmieniać go tuż
			przed głosowaniem. Wątpliwości budzą zwykle spółki gminne i spółdzielnie: ustawa o ekonomii
			społecznej wymienia, kto jest podmiotem ekonomii społecznej. Inne klastry dzielą członków
			według wielkości firmy.
			`
		),
		clause(
			'membership.register',
			'Rejestr członków',
			`
			1. Rejestr członków prowadzi koordynator na platformie.
			2. Rejestr zawiera nazwę, sektor, rodzaj członkostwa, adres, numery rejestrowe, delegata,
			zastępcę i dzień przystąpienia oraz dzień, w którym dane ostatnio potwierdzono.
			3. Każdy członek widzi cały rejestr, z wyjątkiem danych, które inny członek zastrzegł.
			`,
			`
			O liczbę i skład członków pytają wszyscy: fundatorzy, konkursy, sieci europejskie. Data
			potwierdzenia mówi, czy danym można wierzyć. Zasady danych osób opisuje {§data.contacts}.
			`
		)
	]);

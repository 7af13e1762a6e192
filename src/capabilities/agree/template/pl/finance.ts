import { chapter, clause, type ChapterOf } from '../build.ts';

export const finance: ChapterOf = () =>
	chapter('finance', 'Pieniądze', [
		clause(
			'finance.own-costs',
			'Koszty',
			`
			1. Każdy członek sam pokrywa koszty swojego udziału.
			2. Bieżące koszty prowadzenia klastra ponosi koordynator. Może na nie pozyskiwać dotacje i
			darowizny.
			3. Praca w radzie, grupach roboczych i na rzecz klastra jest społeczna, chyba że zgromadzenie
			postanowi inaczej.
			`,
			`
			Spotyka się układ, w którym koszty bieżące ponosi koordynator, a dodatkowe opłaty wymagają
			zgody rady. Działa to, dopóki koordynator ma z czego płacić; warto co roku zapytać, czy nadal
			tak jest.
			`
		),
		clause(
			'finance.contributions',
			'Składki',
			`
			1. Składek nie ma, dopóki zgromadzenie ich nie uchwali ({§decisions.money}). Uchwała podaje
			wysokość, cel i termin. Może przewidzieć niższą składkę dla małych organizacji.
			2. Składkę można zastąpić pracą albo rzeczą, jeżeli uchwała tak stanowi.
			3. Członek, którego prawo wymaga ujęcia wydatku w budżecie, płaci od następnego roku
			budżetowego.
			4. Składki przyjmuje koordynator na odrębne konto lub subkonto. Po wystąpieniu się ich nie
			zwraca.
			`,
			`
			Początek bez składek ułatwia przystąpienie. Gdy się pojawiają, najmniejsi nie powinni przez
			nie odejść. Można ustalić stawki według wielkości albo samą opłatę wpisową.
			`
		),
		clause(
			'finance.projects',
			'Pieniądze projektów i jawność',
			`
			1. Pieniędzmi projektu zarządza lider wskazany w umowie projektu i przed jego uczestnikami się
			z nich rozlicza.
			2. Wspólne pieniądze klastra rozlicza koordynator raz w roku. Rozliczenie widzą wszyscy
			członkowie.
			3. Nadwyżka służy celom klastra i nie podlega podziałowi.
			`,
			`
			Podział nadwyżki zbliżałby klaster do spółki, czego nie chcemy ({§nature.contract}). Jawność
			kosztuje jedną tabelę w roku, a zamyka usta plotkom.
			`
		)
	]);

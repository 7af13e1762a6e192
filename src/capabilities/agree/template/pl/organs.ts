import { chapter, clause, type ChapterOf } from '../build.ts';

export const organs: ChapterOf = () =>
	chapter('organs', 'Organy', [
		clause(
			'organs.list',
			'Kto działa w klastrze',
			`
			1. W klastrze działają: zgromadzenie, rada, koordynator i grupy robocze.
			2. Sprawa, której regulamin nie przypisał nikomu innemu, należy do zgromadzenia.
			`,
			`
			Nazw jest w Polsce wiele: zarząd, prezydium, komitet sterujący, operator, lider. Cztery
			wystarczą klastrowi do kilkudziesięciu członków; każdy dodatkowy organ to dodatkowe zebrania.
			`
		),
		clause(
			'organs.assembly',
			'Zgromadzenie',
			`
			1. Zgromadzenie tworzą wszyscy członkowie.
			2. Zgromadzenie zmienia regulamin, przyjmuje plan i sprawozdanie, wybiera radę, powierza
			funkcję koordynatora, decyduje o składkach, wykluczeniach i o rozwiązaniu klastra.
			3. Spotkania zgromadzenia odbywają się przynajmniej raz na kwartał, na miejscu albo zdalnie.
			Jedno spotkanie w roku odbywa się na miejscu.
			`,
			`
			Pierwszym celem klastra jest, żeby ludzie się poznali, a tego nie zastąpi ekran. Spotkania
			przynajmniej co kwartał mają też inni; rzadsze sprawiają, że wszystkiego trzeba uczyć się od
			nowa.
			`,
			[{ term: 'zgromadzenie', meaning: 'wszyscy członkowie, gdy razem decydują' }]
		),
		clause(
			'organs.meetings',
			'Zwoływanie spotkań',
			`
			1. Spotkanie zwołuje koordynator. Na żądanie co najmniej trzech członków albo rady robi to w
			ciągu 14 dni.
			2. Zaproszenie podaje porządek obrad i teksty, o których będzie się decydować, z
			wyprzedzeniem, które ustala {§decisions.notice}.
			3. Spotkanie prowadzi osoba wybrana na początku; kto inny spisuje ustalenia.
			`,
			`
			Trzech członków wystarcza, żeby jeden sektor mógł sam doprowadzić do rozmowy. Prowadzący i
			spisujący to dwie osoby, bo jedna nie zrobi dobrze obu rzeczy.
			`
		),
		clause(
			'organs.council',
			'Rada',
			`
			1. Rada ma trzy, sześć albo dziewięć miejsc, po tyle samo dla każdego sektora. Miejsce
			obejmuje członek, a w radzie występuje jego delegat. Członkowie każdego sektora zgłaszają
			swoich kandydatów, a wybiera ich zgromadzenie ({§decisions.council}).
			2. Kadencja rady trwa dwa lata. Żaden członek nie zasiada w radzie dłużej niż dwie kadencje z
			rzędu.
			3. Rada doradza koordynatorowi, raz w roku sprawdza jego pracę i rozliczenia, zgłasza
			kandydatów na mediatorów i decyduje o sprawach, które oddaje jej regulamin.
			4. Rada decyduje większością głosów całego składu.
			5. Dopóki rady nie wybrano, jej zadania wykonuje zgromadzenie.
			`,
			`
			Mały klaster może zacząć bez rady, na co pozwala ust. 5. Rady bywają czysto doradcze,
			kontrolne albo zatwierdzają budżet co kwartał; wybiera się je na rok lub dwa. Równy podział
			między sektory chroni przed tym, że najliczniejszy obsadzi wszystko.
			`,
			[
				{
					term: 'rada',
					meaning: 'członkowie wybrani przez zgromadzenie, po tylu samo z każdego sektora'
				}
			]
		)
	]);

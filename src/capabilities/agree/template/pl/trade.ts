import { chapter, clause, type ChapterOf } from '../build.ts';

export const trade: ChapterOf = () =>
	chapter('trade', 'Handel między członkami', [
		clause(
			'trade.inquiry',
			'Zapytania i oferty',
			`
			1. Członek, który czegoś potrzebuje, może najpierw zapytać w klastrze. Nie ma takiego
			obowiązku.
			2. Wpis oferty lub potrzeby na platformie nikogo nie wiąże. Wiąże dopiero to, co strony ustalą
			między sobą.
			3. Na zapytanie odpowiada się w ciągu siedmiu dni, także wtedy, gdy odpowiedź brzmi „nie”.
			4. Członek, który wydaje pieniądze publiczne, stosuje swoje przepisy i regulaminy zakupów.
			Należenie do klastra nie daje przed nimi pierwszeństwa.
			`,
			`
			Najwięcej pracy dla podmiotów ekonomii społecznej dają gminy, ale kupują według przepisów.
			Zamówienia poniżej progu ustawy opierają się na wewnętrznych zasadach urzędu i tu zwykłe
			zapytanie wystarcza; są też zamówienia zastrzeżone i klauzule społeczne. Kto napisałby o
			pierwszeństwie, zaszkodziłby obu stronom.
			`
		),
		clause(
			'trade.prices',
			'Ceny i rozliczenia',
			`
			1. Każdy członek sam ustala swoje ceny. Zniżki dla członków są dobrowolne.
			2. Strony wybierają, czy coś jest za darmo, na zamianę, czy odpłatnie, i ustalają to przed
			rozpoczęciem.
			3. Zamiana też bywa przychodem: każda strona rozlicza ją według swoich przepisów podatkowych.
			4. Zapłata następuje w terminie, który strony ustaliły. Kto nie zdąży, uprzedza.
			`,
			`
			Wspólny cennik wyglądałby na pomoc, a byłby złamaniem prawa: zob. {§fairness.competition}.
			Przy zamianie warto zapytać księgową, zwłaszcza gdy jedna strona jest podatnikiem VAT.
			`
		),
		clause(
			'trade.quality',
			'Jakość i odpowiedzialność wobec klienta',
			`
			1. Za pracę odpowiada ten, kto ją wykonał, wobec tego, kto ją zamówił.
			2. Gdy kilku członków składa wspólną ofertę, przed jej złożeniem ustalają na piśmie, kto
			podpisuje umowę z klientem, kto odpowiada za usterki i jak dzielą zapłatę.
			3. Klaster ani koordynator nie odpowiadają za pracę członków.
			4. Kto ma zastrzeżenia do pracy innego członka, najpierw mówi o tym jemu ({§disputes.talk}).
			`,
			`
			Klient chce wiedzieć, do kogo iść z reklamacją, a członkowie, że cudzy błąd nie obciąży ich.
			We wspólnych ofertach na zamówienia publiczne odpowiedzialność jest szersza:
			{§nature.consortium}.
			`
		)
	]);

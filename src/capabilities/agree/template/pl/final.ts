import { chapter, clause, type ChapterOf } from '../build.ts';

export const final: ChapterOf = () =>
	chapter('final', 'Postanowienia końcowe', [
		clause(
			'final.force',
			'Wejście w życie i czas trwania',
			`
			1. Pierwsza wersja regulaminu wchodzi w życie w dniu, który podano przy zbieraniu podpisów,
			dla tych, którzy ją podpisali. O następnych wersjach mówi {§amendments.force}.
			2. Kto podpisze później, jest związany od dnia podpisu.
			3. Klaster działa przez czas nieokreślony.
			`,
			`
			Czas nieokreślony nikogo nie wiąże na zawsze, bo wystąpić można w każdej chwili
			({§leaving.notice}). Termin ma sens, gdy klaster powstaje dla jednego projektu; z jego końcem
			znika jednak i to, co udało się zbudować.
			`
		),
		clause(
			'final.signature',
			'Podpisy',
			`
			1. Regulamin podpisuje się na platformie. Podpis wiąże z dokładnym tekstem wersji, którą
			pokazano.
			2. Podpis złożony przez wpisanie imienia i nazwiska **nie jest kwalifikowanym podpisem
			elektronicznym** i nie zastępuje formy pisemnej tam, gdzie wymaga jej prawo.
			3. Członek, którego przepisy lub statut wymagają innej formy, podpisuje ten sam tekst na
			papierze, podpisem kwalifikowanym albo zaufanym i dołącza go na platformie.
			`,
			`
			Samo porozumienie o współpracy zwykle nie wymaga szczególnej formy, a dowodem jest zapis na
			platformie. Inne wymagania miewają urzędy oraz umowy o pieniądze i prawa autorskie. Zapytajcie
			o to prawnika urzędu, zanim zbierzecie podpisy.
			`
		),
		clause(
			'final.dissolution',
			'Rozwiązanie klastra',
			`
			1. Klaster kończy działanie decyzją zgromadzenia ({§decisions.rulebook}) albo gdy zostanie w
			nim mniej niż trzech członków.
			2. Koordynator kończy sprawy w ciągu trzech miesięcy: rozlicza pieniądze, oddaje rzeczy,
			wydaje członkom ich dane.
			3. Pieniądze, które zostaną, przekazuje się na cel zgodny z celami klastra, o ile dotacje nie
			nakazują zwrotu.
			`,
			`
			Nikt nie lubi o tym pisać, ale spory na końcu są najgorsze. Resztę pieniędzy można by
			podzielić między członków; nie robimy tego, żeby nie przypominać spółki ({§nature.contract}).
			`
		),
		clause(
			'final.order',
			'Pierwszeństwo i części nieważne',
			`
			1. W sprawach, o których regulamin milczy, stosuje się prawo właściwe dla siedziby
			koordynatora.
			2. Jeżeli jakiś zapis okaże się nieważny, reszta pozostaje w mocy, a zgromadzenie zastępuje go
			zapisem o podobnym celu.
			3. Gdy regulamin jest w kilku językach, rozstrzyga wersja, którą podpisano.
			4. Umowa projektu może w jego sprawach stanowić inaczej niż regulamin, ale nie może uchylić
			rozdziału, w którym jest {§fairness.competition}.
			`,
			`
			Klauzule tego rodzaju są w prawie każdej umowie. Ostatni ustęp mówi o tym, czego w żadnej
			umowie członków zmienić się nie da: o zasadach uczciwej konkurencji.
			`
		)
	]);

import { chapter, clause, type ChapterOf } from '../build.ts';

export const rights: ChapterOf = () =>
	chapter('rights', 'Prawa i obowiązki', [
		clause(
			'rights.rights',
			'Prawa członka',
			`
			Członek ma prawo:

			a) brać udział w decyzjach i wybierać radę,
			b) zgłaszać zmiany regulaminu, punkty porządku obrad i projekty,
			c) wpisywać oferty i potrzeby oraz zawierać partnerstwa,
			d) korzystać ze wspólnych zasobów i szkoleń na równych zasadach,
			e) znać decyzje, protokoły i rozliczenia klastra,
			f) posługiwać się nazwą i znakiem klastra ({§property.name}).
			`,
			`
			Równe prawa niezależnie od wielkości to obietnica, dla której mali przystępują. Prawa członka
			wspierającego ogranicza {§membership.kinds}.
			`
		),
		clause(
			'rights.duties',
			'Obowiązki członka',
			`
			Członek:

			a) przestrzega regulaminu i decyzji zgromadzenia,
			b) dotrzymuje tego, do czego sam się zobowiązał, a gdy nie może, mówi o tym od razu,
			c) bierze udział w głosowaniach albo uprzedza, że go nie będzie,
			d) zachowuje poufność ({§fairness.confidential}),
			e) nie szkodzi dobremu imieniu klastra.
			`,
			`
			Najwięcej zaufania niszczy milczenie: ktoś obiecał i zniknął. Dlatego punkt b) nie żąda, żeby
			wszystko się udało, tylko żeby było wiadomo. Można dopisać obowiązek obecności, ale trudno go
			egzekwować.
			`
		),
		clause(
			'rights.record',
			'Aktualne dane',
			`
			1. Członek odpowiada za to, żeby jego dane w rejestrze były prawdziwe.
			2. Platforma prosi delegata o potwierdzenie danych w odstępach: {=join.confirmEveryDays}.
			3. Danych, których dawno nie potwierdzono, koordynator może nie podawać w sprawozdaniach.
			`,
			`
			Dane starzeją się szybciej, niż się wydaje. Potwierdzenie to jedno naciśnięcie, gdy nic się
			nie zmieniło. Odstęp krótszy niż miesiąc męczy, dłuższy niż rok nie daje pewności.
			`
		),
		clause(
			'rights.stating',
			'Oferty i potrzeby',
			`
			1. Członek wpisuje przynajmniej jedną ofertę i jedną potrzebę i zamyka te, które są już
			nieaktualne.
			2. Komu wpisów brakuje, temu koordynator może o nich życzliwie przypomnieć. Między jednym
			przypomnieniem a następnym mija co najmniej: {=match.chaseAgainAfterDays}.
			`,
			`
			Puste profile zabijają dopasowanie: organizatorzy spotkań biznesowych piszą, że do milczących
			trzeba dzwonić. Tu zamiast telefonów są rzadkie listy, a odstęp między nimi chroni przed
			natręctwem.
			`
		)
	]);

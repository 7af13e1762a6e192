import { chapter, clause, type ChapterOf } from '../build.ts';

export const leaving: ChapterOf = () =>
	chapter('leaving', 'Wystąpienie, zawieszenie, wykluczenie', [
		clause(
			'leaving.notice',
			'Wystąpienie',
			`
			1. Członek może wystąpić z klastra w każdej chwili przez zawiadomienie. Nie musi podawać
			powodu.
			2. Czas od zawiadomienia do końca członkostwa: {=join.noticeDays}. Do tego dnia członek ma
			wszystkie prawa i obowiązki.
			3. Występujący mówi, co robi ze swoimi partnerstwami i zadaniami: dokończy je, przekaże czy
			zakończy za zgodą drugiej strony. Rzeczy pożyczone oddaje.
			4. Umowy z innymi członkami trwają dalej według własnych postanowień.
			`,
			`
			Kto może łatwo wyjść, ten łatwiej wejdzie. Krótki czas pozwala dokończyć sprawy. Można wybrać
			miesiąc; bywa też samo pisemne zawiadomienie bez terminu. Zero oznacza wystąpienie od razu.
			Wystąpienie nie rozwiązuje umów, o czym łatwo zapomnieć; projekty z dotacją mają też własne
			zasady zmiany partnera.
			`
		),
		clause(
			'leaving.suspension',
			'Zawieszenie',
			`
			1. Koordynator może zawiesić członka, który o to prosi, albo takiego, którego działanie
			zagraża innym lub dobremu imieniu klastra. Podaje powód.
			2. Zawieszony nie głosuje i nie dostaje propozycji partnerstw. Widzi dokumenty i dokańcza to,
			co zaczął.
			3. Zawieszenie wbrew woli członka trwa najwyżej trzy miesiące. Zawieszony może poprosić radę o
			jego uchylenie.
			`,
			`
			Zawieszenie daje czas na wyjaśnienie bez rozstawania się. Przydaje się też organizacji, która
			przechodzi trudny okres. Granica czasu chroni przed karą bez wyroku.
			`
		),
		clause(
			'leaving.exclusion',
			'Wykluczenie',
			`
			1. Członka można wykluczyć, gdy ciężko narusza regulamin, przez rok nie daje znaku życia mimo
			dwóch zawiadomień albo przestał istnieć.
			2. O wykluczeniu decyduje zgromadzenie ({§decisions.exclusion}) po wysłuchaniu członka, jeżeli
			zechce się wypowiedzieć. Zarzuty dostaje co najmniej 14 dni wcześniej.
			3. Koordynator doręcza członkowi decyzję z powodem i pouczeniem o odwołaniu.
			`,
			`
			Wykluczenie powinno być rzadkie i porządne. Powodem, który się spotyka, jest długie
			niewykonywanie obowiązków. Gdzie indziej decyduje rada; zgromadzenie jest wolniejsze, ale
			trudniej mu zarzucić prywatę.
			`
		),
		clause(
			'leaving.appeal',
			'Odwołanie',
			`
			1. Wykluczony może się odwołać. Czas na odwołanie od doręczenia decyzji: {=join.appealDays}.
			2. Odwołanie rozpatruje zgromadzenie na najbliższym spotkaniu. Przedtem sprawę bada mediator,
			który nie brał w niej udziału ({§disputes.mediation}).
			3. Uwzględnione odwołanie przywraca członkostwo od początku, jakby wykluczenia nie było.
			`,
			`
			Jest klaster, w którym o ponowne rozpatrzenie można prosić przez 15 dni. Zbyt krótki termin
			jest pozorny, gdy zarząd organizacji zbiera się raz na miesiąc.
			`
		),
		clause(
			'leaving.data',
			'Co zostaje, a co członek zabiera',
			`
			1. Odchodzący zabiera swoje dane, oferty i potrzeby w pliku, który daje się odczytać bez
			platformy.
			2. W klastrze zostają decyzje, podpisy i protokoły, w których brał udział, oraz liczby do
			sprawozdań.
			3. Jego oferty i potrzeby znikają z kostki z końcem członkostwa.
			`,
			`
			Prawo zabrania swoich danych sprawia, że platforma nikogo nie więzi. Historii decyzji nie
			można usunąć, bo na niej opiera się zaufanie pozostałych; zob. też {§data.contacts}.
			`
		)
	]);

import { clause } from '../build.ts';

/** From the opening of a decision to its protocol. */
export const procedure = [
	clause(
		'decisions.notice',
		'Czas na zapoznanie się',
		`
		1. Między ogłoszeniem decyzji a najwcześniejszym końcem głosowania mija co najmniej:
		{=agree.noticeDays}.
		2. Uprawnieni do głosowania są ci, którzy są członkami w chwili otwarcia głosowania. Kto
		przystąpi później, głosuje w następnych.
		`,
		`
		Delegat urzędu czy spółdzielni musi zdążyć zapytać swoich. Krótszy czas przyspiesza sprawy,
		dłuższy daje szansę tym, którzy zaglądają rzadko. Lista uprawnionych ustalona na początku usuwa
		spory o wynik.
		`
	),
	clause(
		'decisions.circulation',
		'Głosowanie poza spotkaniem',
		`
		1. Decyzje w trybie obiegowym są dopuszczone: {=agree.circulation}.
		2. Jeżeli są dopuszczone, głosuje się na platformie, przez czas podany w ogłoszeniu.
		3. Gdy przed końcem głosowania zażąda tego co najmniej jedna trzecia członków, sprawa wraca na
		spotkanie, a głosowanie kończy się bez wyniku.
		`,
		`
		Tryb obiegowy ratuje klastry, w których trudno zebrać wszystkich. Dowodem są zapisy: kto wziął
		udział, jak liczono, kto się wyłączył. W lokalnych grupach działania drukuje się je i podpisuje.
		`
	),
	clause(
		'decisions.secret',
		'Głosowanie tajne',
		`
		1. Głosowanie tajne jest dopuszczone: {=agree.secret}.
		2. Jeżeli jest dopuszczone, głosuje się tajnie w sprawach osób oraz gdy zażąda tego jeden z
		członków.
		3. Głosów tajnych nie łączy się z głosującymi. Liczy się je dopiero po zamknięciu, a gdy jest
		ich mniej niż trzy, nie liczy się ich wcale.
		`,
		`
		W małej miejscowości tajność pozwala głosować zgodnie z sumieniem. Przy bardzo małej liczbie
		głosów byłaby pozorna, stąd granica trzech. Można też głosować zawsze jawnie, bo członkami są
		organizacje.
		`
	),
	clause(
		'decisions.delegation',
		'Przekazanie głosu',
		`
		1. Gdy delegat nie może głosować, głosuje za członka: {=agree.delegation}.
		2. Przekazanie głosu można w każdej chwili odwołać. Głosu nie można przekazać w kółko ani
		sprzedać.
		3. W głosowaniu jawnym protokół podaje, kto za kogo głosował.
		`,
		`
		Zastępca z tej samej organizacji zna jej zdanie. Przekazanie innemu członkowi pomaga przy
		kworum, ale skupia głosy w rękach kilku osób, dlatego wzór zaczyna od ostrożniejszej możliwości.
		`
	),
	clause(
		'decisions.recusal',
		'Konflikt interesów',
		`
		1. Członek, którego decyzja dotyczy bezpośrednio, mówi o tym i nie bierze udziału w głosowaniu.
		Może zabrać głos w rozmowie.
		2. Dotyczy to zwłaszcza decyzji o jego wykluczeniu, o pieniądzach dla niego i o umowie z nim.
		3. Wyłączenie i jego powód zapisuje się. Wyłączony nie liczy się ani do uprawnionych, ani do
		obecnych.
		4. Wątpliwości rozstrzygają pozostali głosujący zwykłą większością.
		`,
		`
		W trzech sektorach konflikty interesów są nieuniknione: gmina bywa klientem spółdzielni, z którą
		zasiada w radzie. Wstyd przynosi nie konflikt, tylko jego ukrycie. Gdzie indziej każdy składa
		deklarację bezstronności.
		`
	),
	clause(
		'decisions.counting',
		'Jak liczymy głosy',
		`
		1. Głos wstrzymujący się liczy się do kworum i do obecnych, ale nie jest ani za, ani przeciw.
		2. Wynik zero do zera znaczy, że decyzja nie zapadła.
		3. Sektor, w którym nikt nie jest uprawniony, nie stawia warunku.
		4. Sprzeciw wymaga podania powodu. Powód omawia się wspólnie; tekst można poprawić i poddać
		nowej decyzji.
		`,
		`
		Te cztery zdania rozstrzygają większość sporów po głosowaniu. W niektórych regulaminach
		wstrzymanie się działa jak głos przeciw; dzieje się tak, gdy większość liczy się od obecnych.
		`
	),
	clause(
		'decisions.protocol',
		'Protokół',
		`
		1. Z każdej decyzji powstaje protokół: dokładny tekst, sposób decydowania, uprawnieni, głosy,
		wyłączenia, sprzeciwy, wynik i warunki, które spełniono albo nie.
		2. Protokół potwierdzają prowadzący i spisujący. Każdy członek może go pobrać i przeliczyć.
		3. Wynik można zakwestionować w ciągu 14 dni od ogłoszenia. Głosy przelicza się wtedy przy
		wszystkich, którzy tego chcą; gdy to nie wystarczy, pomaga mediator ({§disputes.mediation}).
		`,
		`
		Nikt nie musi wierzyć programowi na słowo: protokół da się przeliczyć bez niego. Termin na
		wątpliwości daje spokój po jego upływie.
		`
	)
];

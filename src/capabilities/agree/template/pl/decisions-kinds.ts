import { clause } from '../build.ts';

/** How each kind of decision is taken. */
export const kinds = [
	clause(
		'decisions.principle',
		'Najpierw rozmowa, potem głosowanie',
		`
		1. Przed każdą ważną decyzją koordynator pyta członków o zdanie i szuka tego, co łączy wszystkie
		sektory.
		2. Jeden członek ma jeden głos. Gdzie regulamin każe liczyć głosy sektorami, każdy sektor, który
		ma uprawnionych, waży tyle samo, a jego głos dzieli się równo między nich.
		3. Decyzja zawsze dotyczy dokładnego tekstu, który wszyscy widzieli. Zmieniony tekst wymaga
		nowej decyzji.
		4. Każdy rodzaj spraw ma swój sposób decydowania. Sprawa, która pasuje do kilku, rozstrzygana
		jest sposobem z paragrafu, który stoi wcześniej.
		`,
		`
		Równa waga sektorów chroni przed przegłosowaniem: w jednym z klastrów każda z pięciu grup
		członków ma łącznie 20% głosów. W innym szuka się zgody wszystkich, a głosuje dopiero na wniosek
		co najmniej 10 członków.
		`
	),
	clause(
		'decisions.rulebook',
		'Decyzje o regulaminie',
		`
		O zmianie regulaminu, o przyjęciu planu rocznego i o rozwiązaniu klastra zgromadzenie decyduje
		tak:

		a) sposób: **{=agree.rules.mode}**,
		b) warunek w sektorach: {=agree.rules.sectors},
		c) kworum: {=agree.rules.quorum},
		d) kworum w każdym sektorze: {=agree.rules.sectorQuorum},
		e) waga głosów: {=agree.rules.weights}.
		`,
		`
		Zasady mają obowiązywać wszystkich, więc każdy sektor musi móc z nimi żyć. Zgoda nie znaczy, że
		wszyscy są zachwyceni, tylko że nikt nie ma uzasadnionego sprzeciwu. Inni wybrali większość
		głosów przy kworum połowy członków albo trzy czwarte, na przykład dla zmiany nazwy.
		`
	),
	clause(
		'decisions.money',
		'Decyzje o pieniądzach',
		`
		O składkach i o innych pieniądzach, które mają wyłożyć członkowie, zgromadzenie decyduje tak:

		a) sposób: **{=agree.money.mode}**,
		b) większość: {=agree.money.threshold},
		c) liczona: {=agree.money.base},
		d) warunek w sektorach: {=agree.money.sectors},
		e) kworum: {=agree.money.quorum},
		f) kworum w każdym sektorze: {=agree.money.sectorQuorum},
		g) waga głosów: {=agree.money.weights}.
		`,
		`
		Nikt nie powinien płacić z woli innych sektorów. Spotyka się bezwzględną większość przy
		dodatkowych wpłatach oraz zgodę rady. Urząd i tak potrzebuje pieniędzy w swoim budżecie, o czym
		mówi {§finance.contributions}.
		`
	),
	clause(
		'decisions.admission',
		'Decyzje o przyjęciu członka',
		`
		Gdy sprawa przyjęcia członka trafi do zgromadzenia, decyduje ono tak:

		a) sposób: **{=agree.admission.mode}**,
		b) większość: {=agree.admission.threshold},
		c) liczona: {=agree.admission.base},
		d) warunek w sektorach: {=agree.admission.sectors},
		e) kworum: {=agree.admission.quorum},
		f) waga głosów: {=agree.admission.weights},
		g) przy równej liczbie głosów decyzja: {=agree.admission.tie}.
		`,
		`
		Na co dzień o przyjęciu rozstrzyga {§admission.who-decides}; głosowanie jest dla spraw spornych.
		Próg jest niższy niż przy wykluczeniu, bo klaster ma być otwarty.
		`
	),
	clause(
		'decisions.exclusion',
		'Decyzje o wykluczeniu',
		`
		O wykluczeniu członka i o odwołaniu od niego zgromadzenie decyduje tak:

		a) sposób: **{=agree.exclusion.mode}**,
		b) większość: {=agree.exclusion.threshold},
		c) liczona: {=agree.exclusion.base},
		d) warunek w sektorach: {=agree.exclusion.sectors},
		e) kworum: {=agree.exclusion.quorum},
		f) waga głosów: {=agree.exclusion.weights}.
		`,
		`
		Najcięższa decyzja wymaga wyraźnej większości w co najmniej dwóch sektorach, żeby jeden sektor
		nie mógł sam pozbyć się niewygodnego członka. Wykluczany nie głosuje ({§decisions.recusal}).
		Gdzie indziej wniosek składa zarząd, a rozstrzyga zebranie członków.
		`
	),
	clause(
		'decisions.council',
		'Wybór rady i koordynatora',
		`
		Radę, koordynatora i mediatorów zgromadzenie wybiera tak, głosując nad każdą kandydaturą:

		a) sposób: **{=agree.council.mode}**,
		b) większość: {=agree.council.threshold},
		c) liczona: {=agree.council.base},
		d) warunek w sektorach: {=agree.council.sectors},
		e) kworum: {=agree.council.quorum},
		f) waga głosów: {=agree.council.weights}.

		Jeżeli kandydatów jest więcej niż miejsc, zgromadzenie najpierw układa ich w kolejności, a potem
		głosuje w tej kolejności, aż miejsca będą obsadzone.
		`,
		`
		Równa waga sektorów sprawia, że rada nie jest wybrana przez najliczniejszych. Układanie w
		kolejności pozwala wybrać tych, których najwięcej osób może zaakceptować. Inne klastry wybierają
		radę na rok albo dwa.
		`
	),
	clause(
		'decisions.other',
		'Inne decyzje',
		`
		We wszystkich innych sprawach zgromadzenie decyduje tak:

		a) sposób: **{=agree.other.mode}**,
		b) większość: {=agree.other.threshold},
		c) liczona: {=agree.other.base},
		d) warunek w sektorach: {=agree.other.sectors},
		e) kworum: {=agree.other.quorum},
		f) waga głosów: {=agree.other.weights},
		g) przy równej liczbie głosów decyzja: {=agree.other.tie}.
		`,
		`
		Sprawy codzienne mają iść sprawnie. Progi w tym wzorze to punkt wyjścia do rozmowy, a nie
		przepis ani zalecenie urzędu; w innych klastrach spotyka się większość obecnych i kworum połowy.
		`
	)
];

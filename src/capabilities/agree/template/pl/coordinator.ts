import { chapter, clause, type ChapterOf } from '../build.ts';

const unnamed = 'organizacja, której zgromadzenie powierzyło tę funkcję';

export const coordinator: ChapterOf = (names) =>
	chapter('coordinator', 'Koordynator', [
		clause(
			'coordinator.who',
			'Kto jest koordynatorem',
			`
			1. Koordynatorem klastra jest: ${names.coordinator || unnamed}.
			2. Funkcję koordynatora zgromadzenie powierza na trzy lata. Można ją powierzyć ponownie.
			3. Koordynator wskazuje osobę, która odpowiada na pytania członków, i podaje jej adres oraz
			telefon.
			`,
			`
			Koordynatorem bywa miasto, dom kultury, fundacja, stowarzyszenie albo spółka. Ważne, żeby miał
			osobowość prawną, bo tylko wtedy może w swoim imieniu zawierać umowy dla klastra. Osoba do
			kontaktu ma imię, a nie tylko skrzynkę.
			`
		),
		clause(
			'coordinator.tasks',
			'Zadania koordynatora',
			`
			Koordynator:

			a) prowadzi rejestr członków i platformę,
			b) zwołuje spotkania i pilnuje, żeby ustalenia były spisane,
			c) pomaga członkom znaleźć partnerów i przypomina o obietnicach,
			d) przygotowuje plan i sprawozdanie,
			e) przedstawia klaster na zewnątrz,
			f) wykonuje decyzje zgromadzenia.
			`,
			`
			Koordynator ma często pół etatu, więc lista jest krótka. W innych klastrach podpisuje też
			dokumenty z nowymi członkami w imieniu wszystkich i zatrudnia biuro.
			`
		),
		clause(
			'coordinator.limits',
			'Granice',
			`
			1. Koordynator nie zaciąga zobowiązań w imieniu członków. Może to robić tylko na podstawie
			osobnego pełnomocnictwa tego, kogo zobowiązanie dotyczy.
			2. Koordynator traktuje członków jednakowo. Gdy sam jest stroną, mówi o tym i oddaje sprawę
			radzie.
			3. Wiadomości, które koordynator zna z racji funkcji, nie wykorzystuje dla siebie.
			`,
			`
			Koordynator jest zwykle także członkiem i sam chce zleceń. Reguła o własnych sprawach kosztuje
			mało, a bez niej pierwsze podejrzenie niszczy zaufanie. Gdzie indziej koordynator ma ogólne
			pełnomocnictwo członków; urzędy rzadko mogą go udzielić.
			`
		),
		clause(
			'coordinator.report',
			'Sprawozdanie i zmiana koordynatora',
			`
			1. Do końca marca koordynator przedstawia sprawozdanie za poprzedni rok: członkowie,
			spotkania, decyzje, partnerstwa i to, co z nich wynikło, szkolenia, pieniądze.
			2. Zgromadzenie może zmienić koordynatora przed upływem kadencji, wybierając nowego.
			Koordynator może zrezygnować z trzymiesięcznym wyprzedzeniem.
			3. Odchodzący koordynator przekazuje następcy rejestr, dokumenty, dostęp do platformy i stan
			pieniędzy w ciągu 30 dni.
			`,
			`
			Klaster nie może zginąć razem z projektem, który opłacał koordynatora. Dlatego przekazanie
			jest opisane, zanim będzie potrzebne. W części klastrów radzie co kwartał przedstawia się
			budżet do zatwierdzenia.
			`
		)
	]);

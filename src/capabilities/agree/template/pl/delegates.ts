import { chapter, clause, type ChapterOf } from '../build.ts';

export const delegates: ChapterOf = () =>
	chapter('delegates', 'Deklaracja i delegaci', [
		clause(
			'delegates.declaration',
			'Deklaracja przystąpienia',
			`
			1. Członek podpisuje deklarację przystąpienia. Deklaracja potwierdza, że członek zna ten
			regulamin i będzie go przestrzegać.
			2. Deklarację podpisuje delegat w imieniu organizacji i oświadcza, że jest do tego
			upoważniony.
			`,
			`
			Jedna deklaracja zastępuje aneksy: przy każdym nowym członku nie trzeba zbierać podpisów
			pozostałych. Spotyka się też umowę przystąpienia jako załącznik do porozumienia.
			`
		),
		clause(
			'delegates.delegate',
			'Delegat i zastępca',
			`
			1. Członka reprezentuje w klastrze jeden delegat. Członek może wskazać też zastępcę.
			2. Zastępca może wszystko to co delegat, oprócz podpisywania w imieniu organizacji.
			3. Kto reprezentuje kilku członków, głosuje za każdego z nich osobno. O przekazaniu głosu komu
			innemu mówi {§decisions.delegation}.
			`,
			`
			Jeden delegat oznacza, że wiadomo, z kim rozmawiać. Zastępca sprawia, że choroba jednej osoby
			nie wyłącza organizacji. Można dopuścić kilku delegatów, ale trudniej wtedy ustalić, kto
			głosuje.
			`
		),
		clause(
			'delegates.change',
			'Zmiana delegata',
			`
			1. Do zmiany delegata lub zastępcy wystarczy zawiadomienie. Regulaminu się przy tym nie
			zmienia.
			2. Członek może w ciągu roku zmienić delegata najwyżej: {=join.delegateChangesAYear}.
			3. Głos oddany przez poprzedniego delegata pozostaje ważny.
			`,
			`
			Spotyka się granicę dwóch zmian w roku. Powód: gdy na każde spotkanie przychodzi kto inny,
			zaufanie nie powstaje. Limit powinien przeżyć chorobę i wybory w urzędzie. Na platformie zero
			znaczy: bez limitu.
			`
		),
		clause(
			'delegates.authority',
			'Umocowanie',
			`
			1. Kto podpisuje za organizację, podaje, skąd ma do tego prawo: z wpisu w rejestrze, ze
			stanowiska albo z pełnomocnictwa.
			2. Koordynator może poprosić o odpis z rejestru albo o pełnomocnictwo.
			3. Podpis osoby bez umocowania wiąże organizację dopiero, gdy ta go potwierdzi.
			`,
			`
			W urzędach i spółdzielniach często podpisują dwie osoby łącznie. Już przy liście intencyjnym
			dobrze jest mieć pełnomocnictwo dla osoby, której nie ma w rejestrze; później trudniej to
			naprawić.
			`
		)
	]);

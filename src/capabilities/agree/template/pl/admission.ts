import { chapter, clause, type ChapterOf } from '../build.ts';

export const admission: ChapterOf = () =>
	chapter('admission', 'Przyjęcie', [
		clause(
			'admission.application',
			'Wniosek',
			`
			1. Wniosek o przyjęcie składa się przez formularz klastra. Wniosek podaje dane organizacji,
			jej sektor i osobę do kontaktu.
			2. Koordynator odpowiada na każdy wniosek i mówi, co będzie dalej i do kiedy.
			3. Nikt nie może żądać przyjęcia do klastra. Odmowa zawiera powód; można złożyć nowy wniosek.
			`,
			`
			Zwykła droga w klastrach ma pięć kroków: zapoznanie się z zasadami, wniosek z ankietą,
			decyzja, podpisanie dokumentów, udział. Zastrzeżenie, że przyjęcie się nie należy, mają też
			inni; tu łagodzi je obowiązek podania powodu.
			`
		),
		clause(
			'admission.who-decides',
			'Kto decyduje o przyjęciu',
			`
			1. O przyjęciu rozstrzyga: **{=join.admission.decides}**.
			2. Jeżeli rozstrzyga koordynator, przyjmuje członka albo odmawia sam.
			3. Jeżeli rozstrzyga rada, do przyjęcia potrzeba głosów więcej niż połowy jej składu.
			4. Jeżeli rozstrzygają członkowie, wniosek jest przyjęty, gdy nikt w terminie nie zgłosi
			sprzeciwu, o czym mówi {§admission.objection}.
			`,
			`
			Wybór jednego z trzech trybów zmienia zachowanie platformy. Koordynator jest najszybszy, rada
			bierze na siebie odpowiedzialność, a milcząca zgoda wszystkich buduje zaufanie w małym
			klastrze. Spotyka się też komitet sterujący, gdy rada ma ponad 10 osób.
			`
		),
		clause(
			'admission.objection',
			'Sprzeciw wobec przyjęcia',
			`
			1. Gdy o przyjęciu rozstrzygają członkowie, koordynator zawiadamia ich o wniosku. Na sprzeciw
			jest czas: {=join.admission.objectionDays}.
			2. Sprzeciw ma zawierać powód, który dotyczy celów klastra albo tego regulaminu. Sama
			konkurencja między firmami nie jest powodem.
			3. Jeżeli nikt się nie sprzeciwi, organizacja jest przyjęta z upływem terminu.
			4. Sprzeciw wstrzymuje przyjęcie. Koordynator rozmawia z obiema stronami; jeżeli sprzeciw nie
			zostanie wycofany, koordynator odmawia przyjęcia albo oddaje sprawę zgromadzeniu
			({§decisions.admission}). Jeżeli zgromadzenie opowie się za przyjęciem, członek, który się
			sprzeciwił, wycofuje sprzeciw.
			`,
			`
			Termin powinien być dłuższy niż urlop delegata. Bez zastrzeżenia o konkurencji klaster łatwo
			zamyka się przed drugą firmą z tej samej branży, co mogłoby też budzić wątpliwości w prawie
			konkurencji.
			`
		),
		clause(
			'admission.resolution',
			'Gdy organizacja potrzebuje uchwały',
			`
			1. Organizacja, której prawo lub statut każe najpierw podjąć uchwałę, mówi o tym we wniosku.
			Dotyczy to sektorów: {=join.admission.resolutionFor}.
			2. Wniosek czeka, aż uchwała wpłynie. Czekanie nie jest powodem odmowy.
			`,
			`
			Gmina czy powiat zwykle potrzebują uchwały swojej rady, a ta zbiera się rzadko. Bez tego
			zapisu terminy przyjęcia biegłyby mimo to. Organizacje społeczne też miewają taki wymóg w
			statucie.
			`
		),
		clause(
			'admission.start',
			'Początek członkostwa',
			`
			1. Organizacja staje się członkiem z pełnią praw, gdy jest przyjęta, wskazała delegata i
			podpisała deklarację ({§delegates.declaration}).
			2. Nowy członek związany jest wersją regulaminu, która wtedy obowiązuje, i podpisuje właśnie
			ją.
			3. Koordynator przedstawia nowego członka pozostałym na najbliższym spotkaniu.
			`,
			`
			Do chwili podpisania nie ma członka, więc nie ma też głosu. W niektórych klastrach nowy
			członek ma przez pewien czas status członka w procedurze; tu zastępuje go stan wniosku na
			platformie.
			`
		)
	]);

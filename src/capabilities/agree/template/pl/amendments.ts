import { chapter, clause, type ChapterOf } from '../build.ts';

export const amendments: ChapterOf = () =>
	chapter('amendments', 'Zmiany i powielanie', [
		clause(
			'amendments.proposing',
			'Propozycje zmian',
			`
			1. Zmianę regulaminu może zaproponować każdy członek. Podaje, które słowa chce zmienić i
			dlaczego.
			2. Propozycje, które nie dotykają tych samych słów, łączy się. Gdy dotykają, koordynator
			kładzie je obok siebie i uzgadnia brzmienie z tymi, którzy je zgłosili.
			3. Nad połączonym tekstem głosuje zgromadzenie ({§decisions.rulebook}).
			4. Oczywiste pomyłki w pisowni i numeracji poprawia koordynator, zawiadamiając członków.
			5. Raz na dwa lata zgromadzenie przegląda cały regulamin i pyta, czego nikt nie przestrzega i
			co przeszkadza.
			`,
			`
			Zasady, które wolno poprawiać każdemu, są zasadami wszystkich. Żadna propozycja nie może
			zniknąć po cichu dlatego, że ktoś później zapisał swoją. Przegląd jest po to, że martwy
			przepis uczy lekceważenia pozostałych.
			`
		),
		clause(
			'amendments.force',
			'Od kiedy obowiązuje zmiana',
			`
			1. Każda wersja regulaminu ma numer, dokładny tekst i dzień, od którego obowiązuje. Dzień nie
			może być wcześniejszy niż decyzja.
			2. Członkowie dostają zawiadomienie, co się zmieniło i kto o tym zdecydował.
			3. Postępowania, które już trwają, kończy się według zasad z dnia, w którym się zaczęły.
			4. Zmiana przyjęta zgodnie z regulaminem wiąże wszystkich członków, także tych, którzy nie
			głosowali. Kto nie chce się nią związać, może wystąpić przed dniem jej wejścia w życie;
			{§leaving.notice} nie wydłuża wtedy jego członkostwa poza ten dzień.
			`,
			`
			Platforma zmienia swoje zachowanie dokładnie tego dnia: gdy zmienia się tryb przyjęcia, nowe
			wnioski idą już nową drogą, a rozpoczęte starą. Prawo wyjścia przed zmianą jest uczciwą ceną
			tego, że zmiana wiąże też nieobecnych.
			`
		),
		clause(
			'amendments.replication',
			'Powielanie',
			`
			1. Inni mogą przejąć ten regulamin w całości lub w części i zmienić go u siebie. Podają, skąd
			pochodzi.
			2. Klaster może wydawać swój model: regulamin, formularze, program szkoleń i wnioski z
			doświadczeń. Model nie zawiera danych członków ani osób.
			3. O wydaniu modelu decyduje zgromadzenie. Klaster może przejmować ulepszenia od tych, którzy
			go przejęli.
			`,
			`
			Klaster powstaje między innymi po to, żeby następny nie zaczynał od zera. Zasady bez danych
			osobowych można dzielić bez obaw. Autorami są członkowie; zgodę na powielanie wyrażają tym
			zapisem.
			`
		)
	]);

import { chapter, clause, type ChapterOf } from '../build.ts';

export const training: ChapterOf = () =>
	chapter('training', 'Szkolenia', [
		clause(
			'training.programme',
			'Program',
			`
			1. Klaster uczy w trzech dziedzinach: umiejętności współpracy, umiejętności zawodowe i
			ekonomia społeczna.
			2. Program na rok powstaje z potrzeb zgłoszonych przez członków. Prowadzącym może być każdy
			członek, który coś umie.
			`,
			`
			Trzy dziedziny pochodzą z doświadczenia klastrów międzysektorowych: bez umiejętności rozmowy
			nie pomoże wiedza zawodowa, a bez wiedzy o ekonomii społecznej firmy i urzędy nie rozumieją
			partnera.
			`
		),
		clause(
			'training.places',
			'Zapisy i miejsca',
			`
			1. Zapisy są otwarte dla wszystkich członków. Gdy miejsc jest za mało, najpierw dostaje jedno
			każdy sektor i każdy członek, a potem decyduje kolejność zgłoszeń.
			2. Kto nie może przyjść, zwalnia miejsce najpóźniej dzień wcześniej.
			3. Gdy szkolenie opłaca projekt, obowiązują też zasady projektu; organizator podaje je przed
			zapisem.
			`,
			`
			Podział według sektorów sprawia, że na szkoleniu ludzie się mieszają. Fundatorzy stawiają
			warunki uczestnikom, na przykład udział w co najmniej 80% godzin; lepiej powiedzieć to na
			początku.
			`
		),
		clause(
			'training.records',
			'Obecność i zaświadczenia',
			`
			1. Organizator zapisuje obecność, a prowadzący ją potwierdza. Gdy wymaga tego fundator, zapis
			jest godzinowy.
			2. Zaświadczenie zawiera temat i liczbę godzin. Dostaje je ten, kto był na tylu godzinach, ile
			zapowiedziano.
			3. Materiały zostają u członków i wolno ich używać w klastrze, jeżeli autor nie zastrzegł
			inaczej.
			`,
			`
			Dokumentowanie szkoleń to obowiązek organizatora i częsty kłopot przy rozliczeniach dotacji.
			Jedna lista dobrze prowadzona od początku oszczędza tygodni szukania podpisów.
			`
		)
	]);

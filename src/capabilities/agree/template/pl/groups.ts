import { chapter, clause, type ChapterOf } from '../build.ts';

export const groups: ChapterOf = () =>
	chapter('groups', 'Grupy robocze i projekty', [
		clause(
			'groups.groups',
			'Grupy robocze',
			`
			1. Grupę roboczą może założyć co najmniej trzech członków, najlepiej z różnych sektorów.
			Zawiadamiają koordynatora o temacie i o osobie, która grupę prowadzi.
			2. Do grupy może dołączyć każdy członek. Grupa mówi zgromadzeniu, co zrobiła.
			3. Grupa nie wydaje wspólnych pieniędzy i nie podejmuje decyzji za klaster.
			`,
			`
			Grupa ma powstawać łatwo i bez uchwał. W innych klastrach grupy powołuje rada; daje to
			porządek, ale zapał zdąży ostygnąć.
			`,
			[{ term: 'grupa robocza', meaning: 'członkowie, którzy zajmują się jednym tematem' }]
		),
		clause(
			'groups.projects',
			'Projekty',
			`
			1. Projekt prowadzą ci członkowie, którzy się do niego zgłosili. Reszta nie ponosi jego
			kosztów ani ryzyka.
			2. O projekcie w imieniu klastra, z jego nazwą lub pieniędzmi, decyduje zgromadzenie.
			3. O nowym projekcie dowiadują się wszyscy członkowie, zanim zamknie się skład.
			`,
			`
			Zasada informowania przed zamknięciem składu chroni przed wrażeniem, że zlecenia idą zawsze do
			tych samych. Gdzie indziej rada ocenia, czy projekt zgadza się ze strategią.
			`
		),
		clause(
			'groups.agreement',
			'Umowa projektu',
			`
			Uczestnicy projektu, w którym są pieniądze lub terminy, zawierają osobną umowę. Umowa ustala
			co najmniej:

			a) cel, czas trwania i lidera z zakresem jego pełnomocnictw,
			b) zadania, koszty i udziały każdego uczestnika,
			c) kto odpowiada za szkodę i za zwrot dotacji,
			d) do kogo należą wyniki ({§property.results}),
			e) ochronę danych ({§data.joint}) i sposób rozwiązywania sporów.
			`,
			`
			Regulamin nie zastąpi umowy projektu: odpowiedzialność i pieniądze są w każdym inne. Listę
			oparto na tym, czego od umów konsorcjum oczekują instytucje finansujące badania. O przetargach
			mówi {§nature.consortium}.
			`
		)
	]);

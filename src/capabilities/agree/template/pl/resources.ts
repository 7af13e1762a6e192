import { chapter, clause, type ChapterOf } from '../build.ts';

export const resources: ChapterOf = () =>
	chapter('resources', 'Wspólne zasoby', [
		clause(
			'resources.lending',
			'Użyczanie',
			`
			1. Członkowie mogą udostępniać sobie sale, narzędzia, pojazdy, czas ludzi i wiedzę.
			2. Udostępniający mówi, na jakich warunkach to robi. Jeżeli nie powie inaczej, jest to
			bezpłatne, a biorący pokrywa koszt tego, co zużył.
			3. Rezerwacji dokonuje się na platformie albo u udostępniającego. Pierwszeństwo ma ten, kto
			zgłosił się wcześniej.
			`,
			`
			Puste sale i stojące maszyny to najtańszy początek współpracy. Mienie gminy ma swoje zasady
			udostępniania, które pozostają w mocy ({§nature.contract}).
			`
		),
		clause(
			'resources.damage',
			'Szkody',
			`
			1. Kto pożycza, zwraca rzecz w terminie i w stanie niepogorszonym ponad zwykłe zużycie.
			2. Za uszkodzenie odpowiada ten, kto rzeczy wtedy używał. Mówi o tym od razu.
			3. Przy rzeczach wartych więcej niż średnie miesięczne wynagrodzenie strony spisują protokół
			przekazania.
			`,
			`
			Kto boi się o rzecz, nie pożyczy jej. Protokół na pół strony i dwa zdjęcia rozstrzygają prawie
			wszystkie spory. Przy drogim sprzęcie sprawdźcie ubezpieczenie.
			`
		),
		clause(
			'resources.ownership',
			'Do kogo co należy',
			`
			1. Zasoby pozostają własnością tego, kto je wniósł lub kupił. Klaster niczego nie posiada.
			2. Rzecz kupiona za pieniądze projektu należy do tego uczestnika, którego wskazuje umowa
			projektu. Umowa mówi też, kto może jej używać po zakończeniu projektu.
			`,
			`
			Klaster bez osobowości prawnej nie może być właścicielem, a współwłasność trudno potem
			podzielić. Bywa, że kupuje koordynator; trzeba wtedy zapisać, co się stanie, gdy się zmieni
			({§coordinator.report}).
			`
		)
	]);

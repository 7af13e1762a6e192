import { chapter, clause, type ChapterOf } from '../build.ts';

export const disputes: ChapterOf = () =>
	chapter('disputes', 'Skargi i mediacja', [
		clause(
			'disputes.talk',
			'Najpierw rozmowa',
			`
			1. Kto ma zastrzeżenia do innego członka, mówi mu o nich wprost, zanim powie o nich innym.
			2. Jeżeli rozmowa nie pomoże w ciągu 14 dni, można złożyć skargę koordynatorowi, a na
			koordynatora radzie.
			3. Odpowiedź na skargę zawiera ustalenia i powód. Przychodzi w ciągu 30 dni.
			`,
			`
			Większość sporów to nieporozumienia, które rosną w milczeniu. Zwykłe terminy wystarczą, żeby
			sprawa nie utknęła. Rada jako druga droga jest potrzebna, bo koordynator też jest stroną wielu
			spraw.
			`
		),
		clause(
			'disputes.mediation',
			'Mediacja',
			`
			1. Spór między członkami o sprawy klastra prowadzi się najpierw przed mediatorem. Strony
			wybierają go zgodnie z listy, a gdy się nie zgodzą, wskazuje go rada.
			2. Mediator nie jest związany z żadną ze stron. Lista liczy co najmniej po jednej osobie z
			każdego sektora.
			3. To, co padło w mediacji, jest poufne. Koszty dzieli się po równo, jeżeli strony nie ustalą
			inaczej.
			4. Mediacja kończy się ugodą albo po 30 dniach bez ugody.
			`,
			`
			Mediator z innego sektora często widzi to, czego strony nie widzą. Można poprzestać na zapisie
			o polubownym załatwieniu i o sądzie; brakuje wtedy kogoś, kto doprowadzi do rozmowy.
			`
		),
		clause(
			'disputes.court',
			'Gdy mediacja zawiedzie',
			`
			1. Regulamin nikomu nie odbiera drogi do sądu ani innych uprawnień z ustawy.
			2. Spór o umowę między członkami rozstrzyga sąd wskazany w tej umowie, a gdy jej brak, sąd
			właściwy według ustawy.
			3. Podczas sporu strony wykonują to, co nie jest sporne.
			`,
			`
			Można wpisać sąd właściwy dla siedziby koordynatora. Tu tego nie robimy, bo członkowie z
			zagranicy i małe organizacje miałyby daleko, a sąd polubowny kosztuje.
			`
		)
	]);

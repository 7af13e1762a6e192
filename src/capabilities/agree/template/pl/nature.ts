import { chapter, clause, type ChapterOf } from '../build.ts';

export const nature: ChapterOf = ({ cluster }) =>
	chapter('nature', 'Charakter prawny', [
		clause(
			'nature.name',
			'Nazwa i obszar',
			`
			1. Klaster działa pod nazwą „${cluster}”.
			2. Klaster działa tam, gdzie są jego członkowie, i może współpracować z każdym, także za
			granicą.
			3. Siedzibą klastra jest siedziba koordynatora.
			`,
			`
			Nazwa i siedziba są potrzebne, żeby było wiadomo, o który klaster chodzi i dokąd pisać.
			Niektóre klastry ograniczają się do jednego powiatu albo województwa, bo wymaga tego konkurs.
			Tutaj obszaru nie zamykamy: klaster na granicy ma członków po obu jej stronach.
			`
		),
		clause(
			'nature.contract',
			'Czym klaster jest',
			`
			1. Klaster jest porozumieniem o współpracy. Jego treścią jest ten regulamin.
			2. Klaster nie ma osobowości prawnej i nie wpisuje się go do rejestru sądowego.
			3. Klaster **nie jest spółką cywilną**. Członkowie nie wnoszą wkładów, nie tworzą wspólnego
			majątku i nie dzielą wspólnego zysku.
			4. Żaden zapis regulaminu nie każe członkowi robić tego, czego zabrania mu prawo albo jego
			statut.
			`,
			`
			Członkowie muszą wiedzieć, co podpisują. Spółka cywilna (art. 860 Kodeksu cywilnego) pociąga
			za sobą wspólny majątek i wspólną odpowiedzialność, więc regulaminy klastrów wprost ją
			wykluczają. Gdzie koordynatorem jest stowarzyszenie, zamiast regulaminu bywa statut. Ten wzór
			nie jest poradą prawną: przed podpisaniem pokażcie go prawnikowi, który zna Waszych członków.
			`
		),
		clause(
			'nature.liability',
			'Każdy odpowiada za siebie',
			`
			1. Każdy członek odpowiada tylko za własne zobowiązania. Z należenia do klastra **nie wynika
			odpowiedzialność solidarna** ani wobec innych członków, ani wobec osób z zewnątrz.
			2. Nikt nie może zaciągać zobowiązań w imieniu klastra. W imieniu członka działa tylko ten,
			kogo członek upoważnił.
			`,
			`
			Solidarnie znaczy, że wierzyciel może zażądać całości od jednego. Obawa przed tym powstrzymuje
			urzędy i małe firmy przed przystąpieniem. Część klastrów zastrzega to nawet dla zadań ze
			wspólnej strategii. Wyjątek, o którym trzeba pamiętać, opisuje {§nature.consortium}.
			`
		),
		clause(
			'nature.consortium',
			'Gdy członkowie wspólnie startują w przetargu',
			`
			1. Członkowie, którzy wspólnie ubiegają się o zamówienie publiczne, zawierają osobną umowę
			konsorcjum. Klaster nie jest jej stroną.
			2. **Uczestnicy takiego konsorcjum odpowiadają wobec zamawiającego solidarnie**: każdy może
			odpowiadać za całość zamówienia. {§nature.liability} tego nie zmienia.
			3. Umowa konsorcjum ustala przynajmniej: lidera i zakres jego pełnomocnictwa, podział zadań i
			pieniędzy, terminy, sposób wymiany informacji oraz to, jak uczestnicy rozliczą się między sobą
			ze szkody.
			`,
			`
			To najważniejsze ostrzeżenie w regulaminie. Odpowiedzialność solidarna w konsorcjum wynika z
			Prawa zamówień publicznych i umowa między członkami jej nie wyłączy, może tylko podzielić
			skutki. Po złożeniu oferty składu konsorcjum na ogół nie da się zmienić, a zamawiający może
			poprosić o umowę.
			`
		)
	]);

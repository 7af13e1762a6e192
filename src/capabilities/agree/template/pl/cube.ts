import { chapter, clause, type ChapterOf } from '../build.ts';

export const cube: ChapterOf = () =>
	chapter('cube', 'Kostka i partnerstwa', [
		clause(
			'cube.proposals',
			'Skąd biorą się propozycje',
			`
			1. Kostka zestawia oferty i potrzeby i proponuje taki zbiór partnerstw, który pomoże jak
			największej liczbie członków. Układa ją koordynator.
			2. Każda propozycja mówi, dlaczego powstała. Członek może ją przyjąć, odrzucić albo
			zaproponować inne warunki.
			3. Partnerstwo powstaje, gdy przyjmą je wszyscy, których dotyczy. Milczenie nie jest zgodą.
			4. Kto odrzuca propozycję, wybiera powód z krótkiej listy, żeby następne były trafniejsze.
			Odrzucenie niczym mu nie grozi.
			`,
			`
			Klaster ma stać się całością, w której każdy element do czegoś pasuje. Program podpowiada,
			ludzie decydują. Kto woli szukać sam, może proponować partnerstwa bez kostki.
			`
		),
		clause(
			'cube.rings',
			'Kręgi',
			`
			1. Krąg może łączyć najwyżej: {=match.ringLength}.
			2. W kręgu każdy odpowiada tylko za to, co sam daje. Gdy ktoś się wycofa, pozostali ustalają
			na nowo, co z tego, czego jeszcze nie wykonano, chcą zrobić.
			`,
			`
			Krąg pomaga tam, gdzie dwie strony nie mają się czym zamienić. Im dłuższy, tym łatwiej się
			zrywa: trzy ogniwa to rozsądny początek. Wartość dwa zostawia tylko zwykłe zamiany.
			`
		),
		clause(
			'cube.load',
			'Ile partnerstw naraz',
			`
			1. Kostka nie proponuje członkowi więcej niż tyle jednoczesnych partnerstw:
			{=match.partnershipsPerMember}.
			2. Członek, który potrzebuje przerwy, zamyka na ten czas swoje oferty i potrzeby.
			`,
			`
			Bez granicy wszystko trafiłoby do kilku najsprawniejszych, a oni nie daliby rady. Mała
			spółdzielnia udźwignie dwa lub trzy partnerstwa, duży urząd więcej; liczba jest wspólna, bo ma
			być prosta.
			`
		),
		clause(
			'cube.outcome',
			'Co z tego wynikło',
			`
			1. Partnerstwo kończy się, gdy każda strona powie, co z niego wynikło: wszystko, część albo
			nic.
			2. Wyniki widzą członkowie. Na zewnątrz podaje się je w liczbach, a opisy tylko za zgodą
			stron.
			3. Niepowodzenie to też wynik i nie jest powodem do zarzutów, jeżeli strona uprzedziła na
			czas.
			`,
			`
			Fundatorzy pytają, czy działania prowadzą do współpracy. Odpowiedzieć można tylko wtedy, gdy
			każda strona powie prawdę, także tę niewygodną.
			`
		)
	]);

import { chapter, clause, type ChapterOf } from '../build.ts';

export const definitions: ChapterOf = () =>
	chapter('definitions', 'Co znaczą słowa', [
		clause(
			'definitions.words',
			'Słowa klastra',
			`Te słowa mają w regulaminie zawsze to samo znaczenie.`,
			`
			Słowa zebrane w jednym miejscu oszczędzają sporów. Zebraliśmy tylko te, które w regulaminie
			naprawdę występują; nowe dopisujcie tam, gdzie pojawiają się po raz pierwszy. Oferta i
			potrzeba to tutaj zwykłe słowa, a nie oferta w rozumieniu Kodeksu cywilnego: wpis nikogo
			jeszcze nie wiąże, o czym mówi {§trade.inquiry}.
			`,
			[
				{ term: 'członek', meaning: 'organizacja wpisana do rejestru członków klastra' },
				{
					term: 'sektor',
					meaning: 'jeden z trzech: administracja, biznes albo sektor społeczny'
				},
				{
					term: 'delegat',
					meaning: 'osoba, która na stałe reprezentuje członka w klastrze'
				},
				{ term: 'zastępca', meaning: 'osoba, która reprezentuje członka, gdy nie może delegat' },
				{
					term: 'koordynator',
					meaning: 'organizacja, która prowadzi sprawy klastra na co dzień'
				},
				{ term: 'oferta', meaning: 'zapowiedź tego, co członek może dać innym' },
				{ term: 'potrzeba', meaning: 'opis tego, czego członek szuka' },
				{
					term: 'partnerstwo',
					meaning: 'ustalenie członków, że jeden da drugiemu to, czego ten szuka'
				},
				{
					term: 'krąg',
					meaning: 'partnerstwo, w którym każdy daje następnemu, a ostatni pierwszemu'
				},
				{
					term: 'kostka',
					meaning: 'wspólne zestawienie ofert i potrzeb, z którego powstają propozycje partnerstw'
				},
				{
					term: 'projekt',
					meaning: 'wspólne zadanie członków, które ma cel, termin i budżet'
				},
				{
					term: 'konsorcjum',
					meaning:
						'członkowie, którzy na podstawie osobnej umowy razem wykonują zamówienie lub projekt'
				}
			]
		),
		clause(
			'definitions.voting',
			'Głosowanie',
			`Te słowa opisują to, jak zapadają decyzje.`,
			`
			Najwięcej sporów o głosowania bierze się stąd, że każdy inaczej rozumie większość. Tu każdy
			rodzaj większości ma swoją nazwę, a {§decisions.counting} mówi, co znaczy głos wstrzymujący
			się.
			`,
			[
				{
					term: 'zgoda',
					meaning: 'nikt z głosujących nie zgłasza sprzeciwu, który ma uzasadnienie'
				},
				{ term: 'sprzeciw', meaning: 'głos, że decyzji nie można przyjąć, wraz z powodem' },
				{ term: 'zwykła większość', meaning: 'więcej głosów za niż przeciw' },
				{
					term: 'bezwzględna większość',
					meaning: 'więcej niż połowa głosów, które się liczy'
				},
				{
					term: 'kworum',
					meaning: 'najmniejszy udział uprawnionych głosów, który musi wziąć udział w głosowaniu'
				},
				{
					term: 'tryb obiegowy',
					meaning: 'głosowanie poza zebraniem, przez wyznaczony czas'
				},
				{
					term: 'wyłączenie',
					meaning: 'nieuczestniczenie w decyzji z powodu konfliktu interesów'
				}
			]
		),
		clause(
			'definitions.form',
			'Forma i terminy',
			`
			1. Gdzie regulamin mówi o zawiadomieniu, wystarcza wiadomość na platformie klastra albo list
			elektroniczny, byle było wiadomo, kto i kiedy go wysłał.
			2. Zawiadomienie wysłane na adres z rejestru członków uważa się za doręczone następnego dnia
			roboczego.
			3. Terminy w dniach liczy się od dnia następnego po zdarzeniu, w dniach kalendarzowych. Termin
			mija z końcem ostatniego dnia.
			`,
			`
			Zwykły list elektroniczny wystarcza do codziennych spraw i niczego nie kosztuje. Gdzie prawo
			wymaga formy pisemnej, regulamin jej nie zastąpi: zob. {§final.signature}. Przy wykluczeniu
			można wymagać listu poleconego.
			`,
			[
				{
					term: 'platforma',
					meaning: 'serwis internetowy klastra z rejestrem, głosowaniami i historią zmian'
				}
			]
		)
	]);

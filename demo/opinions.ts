import type { Both } from './text.ts';

/** A short sentence, and what each member thinks of it. */
export interface DemoStatement {
	text: Both;
	/**
	 * One sign for each member, in the order of members.ts: + agrees, - disagrees, 0 passes, a dot has
	 * given no opinion yet. Spaces stand between the sectors.
	 */
	opinions: string;
	/** The member that added it; absent: the coordinator began with it. */
	by?: string;
}

export interface DemoConsultation {
	title: Both;
	question: Both;
	statements: readonly DemoStatement[];
}

/** The clause of the rulebook that grew out of the first round. */
export const mentorStatement: Both = [
	'Nowy członek dostaje opiekuna z innego sektora.',
	'A new member is given a mentor from another sector.'
];
const coordinatorDecides: Both = [
	'O przyjęciu wystarczy, że zdecyduje koordynator.',
	'It is enough when the coordinator decides on an admission.'
];
const askHereFirst: Both = [
	'Zanim zlecimy coś na zewnątrz, najpierw pytamy w klastrze.',
	'Before we order anything from outside, we ask in the cluster first.'
];
const barter: Both = [
	'Zamiana usług bez pieniędzy powinna być równie zwyczajna jak zapłata.',
	'Swapping services without money should be as ordinary as paying.'
];
const oneMeeting: Both = [
	'Nowa organizacja, zanim dołączy, przychodzi na jedno spotkanie.',
	'Before it joins, a new organisation comes to one meeting.'
];

export const firstRound: DemoConsultation = {
	title: ['Jak handlujemy i jak przyjmujemy nowych', 'How we trade and how we admit newcomers'],
	question: [
		'Zanim spiszemy zasady, sprawdźmy, w czym już się zgadzamy. Dwie sprawy: handel między nami i przyjmowanie nowych.',
		'Before we write the rules down, let us see where we already agree. Two matters: trade among us and admitting newcomers.'
	],
	statements: [
		{
			text: [
				'Na zapytanie członka odpowiadamy w ciągu tygodnia, także gdy odpowiedź brzmi „nie”.',
				'We answer a member’s inquiry within a week, also when the answer is “no”.'
			],
			opinions: '+++ +++++ +++++++'
		},
		{ text: askHereFirst, opinions: '+-+ -++-- +++---+' },
		{
			text: ['Członkowie dają sobie zniżki.', 'Members give each other discounts.'],
			opinions: '+-+ -+0-- ++0---+'
		},
		{ text: barter, opinions: '+-+ -+++- +++--0+' },
		{ text: oneMeeting, opinions: '+++ ++0++ +++++++' },
		{
			text: [
				'Każdy członek może sprzeciwić się przyjęciu, ale musi podać powód.',
				'Every member may object to an admission, but has to give its reason.'
			],
			opinions: '+++ +-+++ +++++0+'
		},
		{ text: coordinatorDecides, opinions: '-+- +--++ 0--+0+-' },
		{
			text: [
				'W klastrze mogą być dwie firmy z tej samej branży.',
				'There may be two firms of the same trade in the cluster.'
			],
			opinions: '+0+ -++-0 ++++-++'
		},
		{
			text: [
				'Nowy członek przez pierwsze pół roku tylko się przygląda.',
				'For its first half year a new member only looks on.'
			],
			opinions: '--- 0---+ ---0---'
		},
		{
			text: [
				'Kto zamówił pracę u członka, mówi wszystkim, czy był zadowolony.',
				'Whoever has ordered work from a member tells everybody whether it was content.'
			],
			opinions: '+-+ -++-- ++0-0-+'
		},
		{
			text: [
				'Ceny podajemy tylko temu, kto o nie zapyta.',
				'We tell our prices only to those who ask.'
			],
			opinions: '-+- ++--+ ---++0-'
		},
		{ text: mentorStatement, opinions: '+++ +++0+ +++++++', by: 'bridge' }
	]
};

export const secondRound: DemoConsultation = {
	title: firstRound.title,
	question: [
		'W pierwszej turze podzieliło nas pierwszeństwo dla swoich i to, kto przyjmuje nowych. Pytamy o to jeszcze raz, innymi słowami.',
		'In the first round priority for our own and who admits newcomers divided us. We ask about them again, in other words.'
	],
	statements: [
		{ text: askHereFirst, opinions: '+0+ -++0- +++-0-+' },
		{
			text: [
				'O potrzebie piszemy w klastrze, ale nikt nie musi czekać na odpowiedź.',
				'We state a need in the cluster, but nobody has to wait for an answer.'
			],
			opinions: '+++ +++++ +++++++'
		},
		{
			text: [
				'Zniżki są dobrowolne, a ceny każdy ustala sam.',
				'Discounts are voluntary, and each sets its own prices.'
			],
			opinions: '+++ +++++ ++++++0'
		},
		{ text: barter, opinions: '+-+ 0+++- +++-0++' },
		{ text: oneMeeting, opinions: '+++ +++++ +++++++' },
		{
			text: [
				'Opiekun pomaga nowemu członkowi przez trzy miesiące.',
				'The mentor helps the new member for three months.'
			],
			opinions: '+0+ -++-+ +++-0++'
		},
		{ text: coordinatorDecides, opinions: '--- +--0+ ---+-+-' },
		{
			text: [
				'O przyjęciu rozstrzygamy razem: kto się sprzeciwia, podaje powód.',
				'We decide on an admission together: whoever objects gives a reason.'
			],
			opinions: '+++ ++++0 +++++0+'
		}
	]
};

/** Under way while somebody looks at the demo: two of three members have answered. */
export const openQuestion: DemoConsultation = {
	title: ['Wspólny sprzęt, sale i samochody', 'Shared equipment, rooms and vehicles'],
	question: [
		'Mamy sale, które stoją puste, i sprzęt używany dwa razy w roku. Na jakich zasadach się nim dzielimy?',
		'We have rooms that stand empty and equipment used twice a year. On what terms do we share it?'
	],
	statements: [
		{
			text: [
				'Kto pożycza sprzęt, oddaje go czysty i sprawny.',
				'Whoever borrows equipment returns it clean and working.'
			],
			opinions: '+++ +++.. ++++...'
		},
		{
			text: [
				'Sale użyczamy sobie bez opłat poza godzinami pracy.',
				'We lend each other rooms free of charge outside working hours.'
			],
			opinions: '+-+ +-+.. +++-...'
		},
		{
			text: [
				'Za zużyte materiały płaci ten, kto je zużył.',
				'Materials are paid for by whoever has used them up.'
			],
			opinions: '+++ +++.. +++0...'
		},
		{
			text: ['Potrzebujemy wspólnego kalendarza rezerwacji.', 'We need a common booking calendar.'],
			opinions: '+++ 0++.. +++-...'
		},
		{
			text: [
				'Samochód dostawczy warto wynająć razem, zamiast prosić się nawzajem.',
				'It is better to hire a van together than to ask each other for favours.'
			],
			opinions: '+-+ +++.. +++-...'
		},
		{
			text: [
				'Sprzęt droższy niż tysiąc złotych pożyczamy tylko z obsługą.',
				'Equipment worth more than a thousand zlotys is lent only with an operator.'
			],
			opinions: '-+- +-+.. --0+...'
		}
	]
};

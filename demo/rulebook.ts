import type { Both } from './text.ts';

/** New words in place of others in the body of a clause. */
export interface DemoRewording {
	/** The member that proposes it. */
	by: string;
	clause: string;
	title: Both;
	reason: Both;
	/** The words that go; without them the new ones come at the end. */
	from?: Both;
	to: Both;
}

/** Both on the same clause and the same version; they touch other words and merge by themselves. */
export const rewordings: readonly DemoRewording[] = [
	{
		by: 'yard',
		clause: 'trade.inquiry',
		title: ['Odpowiedź w trzy dni robocze', 'An answer within three working days'],
		reason: [
			'Ekipa wychodzi w teren rano. Zapytanie, na które odpowiada się po tygodniu, jest dla nas nieaktualne.',
			'Our crew sets out in the morning. An inquiry answered after a week is out of date for us.'
		],
		from: ['w ciągu siedmiu dni', 'within seven days'],
		to: ['w ciągu trzech dni roboczych', 'within three working days']
	},
	{
		by: 'town',
		clause: 'trade.inquiry',
		title: ['Przypomnienie o zapytaniu bez odpowiedzi', 'A reminder of an unanswered inquiry'],
		reason: [
			'Urząd pyta pisemnie i musi wiedzieć, że cisza nie jest odpowiedzią.',
			'The office asks in writing and has to know that silence is no answer.'
		],
		to: [
			'\n5. O zapytaniu, na które nikt nie odpowiedział, koordynator przypomina raz.',
			'\n5. Of an inquiry that nobody has answered the coordinator reminds once.'
		]
	}
];

export const comment = {
	by: 'accountant',
	clause: 'trade.inquiry',
	quote: ['w ciągu siedmiu dni', 'within seven days'] as Both,
	body: [
		'Siedem dni kalendarzowych czy roboczych? Przed terminem deklaracji VAT to duża różnica.',
		'Seven calendar days or working days? Before the date of the VAT return that makes a great difference.'
	] as Both
};

/** The decision on the whole text; the first one fails by one objection. */
export const decision = {
	title: ['Przyjęcie regulaminu klastra', 'Adoption of the cluster’s rulebook'] as Both,
	question: [
		'Czy zgadzamy się, żeby ten tekst obowiązywał nas wszystkich?',
		'Do we consent to this text binding all of us?'
	] as Both,
	objection: {
		by: 'tailor',
		reason: [
			'Opiekun z innego sektora: tak, ale tekst nie mówi, kto nim zostaje. W pracowni są dwie osoby i w sezonie nie damy rady, jeżeli wskaże nas los. Zgodzimy się, gdy opiekun będzie się zgłaszał sam.',
			'A mentor from another sector: yes, but the text does not say who becomes one. There are two of us in the workshop, and in high season we could not cope if we were drawn. We consent once mentors come forward themselves.'
		] as Both
	},
	/** What became of the objection. */
	workedIn: {
		title: ['Opiekun zgłasza się sam', 'Mentors come forward themselves'] as Both,
		clauseTitle: ['Opiekun nowego członka', 'A new member’s mentor'] as Both,
		adds: [
			' Opiekunem zostaje ten, kto się zgłosi. Jeżeli nikt się nie zgłosi, opiekunem jest koordynator.',
			' Whoever comes forward becomes the mentor. If nobody does, the coordinator is the mentor.'
		] as Both,
		note: [
			'Zapis mówi teraz, że opiekun zgłasza się sam, a gdy nikt się nie zgłosi, jest nim koordynator.',
			'The clause now says that mentors come forward themselves, and that the coordinator is one when nobody does.'
		] as Both
	},
	/** Abstains from the second one, and does not take part in it. */
	abstains: 'accountant',
	absent: 'thread'
};

/** Whose head has still to authorise the signature. */
export const unsigned = 'labour';

export const authority = {
	public: [
		'Upoważnienie udzielone przez kierownika jednostki',
		'An authorisation given by the head of the body'
	] as Both,
	own: [
		'Reprezentacja jednoosobowa według wpisu w rejestrze',
		'Sole representation according to the register'
	] as Both
};

/** Proposed since, and not decided on yet. */
export const openAmendment = {
	by: 'printer',
	clause: 'cube.rings',
	title: ['Kręgi do czterech ogniw', 'Rings of up to four links'] as Both,
	reason: [
		'Papier, druk, oprawa, dostawa: u nas krąg zamyka się dopiero w czterech.',
		'Paper, print, binding, delivery: with us a ring closes only with four.'
	] as Both,
	parameters: { 'match.ringLength': 4 },
	comment: {
		by: 'photo',
		body: [
			'Przy czterech wystarczy, że jedno ogniwo zachoruje. Może spróbujmy przez kwartał?',
			'With four it is enough that one link falls ill. Shall we try it for a quarter?'
		] as Both
	}
};

/** Going on while somebody looks at the demo. */
export const openDecision = {
	title: ['Wspólny najem samochodu dostawczego', 'Hiring a van together'] as Both,
	question: [
		'Czy przez trzy miesiące wynajmujemy razem jeden samochód dostawczy we wtorki i piątki?',
		'Do we together hire one van on Tuesdays and Fridays for three months?'
	] as Both,
	text: [
		'Klaster wynajmuje samochód dostawczy na wtorki i piątki przez trzy miesiące. Koszt najmu dzielą między siebie ci, którzy samochodu używają, według przejechanych kilometrów. Kalendarz przejazdów prowadzi koordynator. Po trzech miesiącach decydujemy na nowo.',
		'The cluster hires a van on Tuesdays and Fridays for three months. Those who use it share the cost by kilometres driven. The coordinator keeps the calendar of journeys. After three months we decide anew.'
	] as Both,
	votes: {
		town: 'yes',
		agency: 'yes',
		printer: 'yes',
		accountant: 'abstain',
		kitchen: 'yes',
		bridge: 'yes',
		seniors: 'no'
	} as Readonly<Record<string, 'yes' | 'no' | 'abstain'>>
};

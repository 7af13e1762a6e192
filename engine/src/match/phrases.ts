import type { Kind, Terms } from './listing.ts';

/** The pieces that sentences of reasons are made of, in one language. */
export interface Phrases {
	readonly terms: Record<Terms, string>;
	readonly kinds: Record<Kind, string>;
	/** Months as after "in". */
	readonly months: readonly string[];
	readonly decimal: string;
	readonly termsSuit: (terms: string) => string;
	readonly category: (label: string) => string;
	readonly inMonth: (month: string) => string;
	readonly between: (from: string, until: string) => string;
	readonly since: (from: string) => string;
	readonly by: (until: string) => string;
	readonly kind: (offer: string, need: string) => string;
	readonly capacity: (offered: number, needed: number) => string;
	readonly noTerms: (offer: string, need: string) => string;
	readonly tooDear: (asked: string, budget: string) => string;
	readonly noDates: string;
	readonly tooFar: (km: string, limit: string) => string;
	readonly noCapacity: string;
	readonly or: string;
}

const polish: Phrases = {
	terms: { gift: 'dar', exchange: 'zamiana', paid: 'zapłata' },
	kinds: {
		work: 'praca',
		service: 'usługa',
		space: 'miejsce',
		equipment: 'sprzęt',
		goods: 'towar',
		knowledge: 'wiedza',
		people: 'czas ludzi'
	},
	months:
		'styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu'.split(
			' '
		),
	decimal: ',',
	termsSuit: (terms) => `${terms} pasuje obu stronom`,
	category: (label) => `ta sama kategoria: ${label}`,
	inMonth: (month) => `wolne w ${month}`,
	between: (from, until) => `wolne od ${from} do ${until}`,
	since: (from) => `wolne od ${from}`,
	by: (until) => `wolne do ${until}`,
	kind: (offer, need) => `inny rodzaj: ${offer}, a potrzebne: ${need}`,
	capacity: (offered, needed) => `wystarczy na część: ${offered} z ${needed}`,
	noTerms: (offer, need) => `różne warunki: w ofercie ${offer}, w potrzebie ${need}`,
	tooDear: (asked, budget) => `za drogo: od ${asked}, a jest najwyżej ${budget}`,
	noDates: 'terminy się nie spotykają',
	tooFar: (km, limit) => `za daleko: ${km} km, a zasięg to ${limit} km`,
	noCapacity: 'oferta jest już wyczerpana',
	or: ' lub '
};

const english: Phrases = {
	terms: { gift: 'gift', exchange: 'exchange', paid: 'payment' },
	kinds: {
		work: 'work',
		service: 'a service',
		space: 'space',
		equipment: 'equipment',
		goods: 'goods',
		knowledge: 'knowledge',
		people: "people's time"
	},
	months:
		'January February March April May June July August September October November December'.split(
			' '
		),
	decimal: '.',
	termsSuit: (terms) => `${terms} suits both`,
	category: (label) => `same category: ${label}`,
	inMonth: (month) => `free in ${month}`,
	between: (from, until) => `free from ${from} to ${until}`,
	since: (from) => `free from ${from}`,
	by: (until) => `free until ${until}`,
	kind: (offer, need) => `another kind: ${offer}, while ${need} is needed`,
	capacity: (offered, needed) => `enough for a part: ${offered} of ${needed}`,
	noTerms: (offer, need) => `no common terms: the offer says ${offer}, the need ${need}`,
	tooDear: (asked, budget) => `too dear: from ${asked}, with at most ${budget} to spend`,
	noDates: 'the dates do not meet',
	tooFar: (km, limit) => `too far: ${km} km, with a reach of ${limit} km`,
	noCapacity: 'the offer is used up',
	or: ' or '
};

export const phrases: Readonly<Record<'pl' | 'en', Phrases>> = { pl: polish, en: english };

import type { DemoListing } from './listing.ts';

export const firstNeeds: DemoListing[] = [
	{
		key: 'n-town-handrail',
		member: 'town',
		kind: 'work',
		category: 'metal.fabrication',
		terms: ['paid'],
		title: ['Nowa poręcz przy schodach do ratusza', 'New handrail on the town hall steps'],
		price: [0, 400000],
		priority: 3
	},
	{
		key: 'n-town-benches',
		member: 'town',
		kind: 'work',
		category: 'wood.carpentry',
		terms: ['paid'],
		title: ['Ławki na skwer przy bibliotece', 'Benches for the square by the library'],
		price: [0, 600000],
		priority: 2
	},
	{
		key: 'n-town-meadow',
		member: 'town',
		kind: 'work',
		category: 'green.gardens',
		terms: ['paid'],
		title: ['Łąka kwietna zamiast trawnika', 'A flower meadow instead of a lawn'],
		price: [0, 350000],
		priority: 2
	},
	{
		key: 'n-town-sign',
		member: 'town',
		kind: 'people',
		category: 'care.disability',
		terms: ['paid'],
		title: [
			'Tłumaczenie sesji rady na język migowy',
			'Sign-language interpreting of council sessions'
		],
		description: ['Raz w miesiącu, trzy godziny.', 'Once a month, three hours.'],
		price: [0, 60000],
		priority: 3
	},
	{
		key: 'n-labour-places',
		member: 'labour',
		kind: 'people',
		category: 'work.internships',
		terms: ['gift'],
		title: ['Miejsca na staż dla młodych', 'Placements for young people'],
		priority: 3
	},
	{
		key: 'n-labour-leaflets',
		member: 'labour',
		kind: 'goods',
		category: 'print.printing',
		terms: ['paid'],
		title: ['Druk informatora o kursach', 'Printing of a guide to courses'],
		description: ['500 sztuk, składany.', '500 copies, folded.'],
		price: [0, 90000],
		priority: 2
	},
	{
		key: 'n-labour-lunch',
		member: 'labour',
		kind: 'service',
		category: 'food.catering',
		terms: ['paid'],
		title: ['Poczęstunek na targi pracy', 'Catering for a job fair'],
		description: ['80 osób.', '80 people.'],
		price: [0, 400000],
		priority: 1
	},
	{
		key: 'n-castle-transport',
		member: 'castle',
		kind: 'service',
		category: 'transport.goods',
		terms: ['paid'],
		title: [
			'Przewóz wystawy do partnerskiego miasta',
			'Transport of an exhibition to the partner town'
		],
		description: ['Dwadzieścia skrzyń, 90 km.', 'Twenty crates, 90 km.'],
		price: [0, 200000],
		priority: 2
	},
	{
		key: 'n-castle-photo',
		member: 'castle',
		kind: 'service',
		category: 'media.photo',
		terms: ['paid'],
		title: ['Zdjęcia z wernisażu', 'Photographs of an opening'],
		price: [0, 120000],
		priority: 2
	},
	{
		key: 'n-castle-shelves',
		member: 'castle',
		kind: 'work',
		category: 'wood.furniture',
		terms: ['paid', 'exchange'],
		title: ['Regały do sklepu z rzeczami lokalnymi', 'Shelves for the shop with local things'],
		price: [0, 700000],
		priority: 3
	},
	{
		key: 'n-castle-stories',
		member: 'castle',
		kind: 'knowledge',
		category: 'culture.heritage',
		terms: ['gift'],
		title: [
			'Wspomnienia mieszkańców do wystawy o moście',
			'Residents’ memories for an exhibition about the bridge'
		],
		priority: 2
	},
	{
		key: 'n-tailor-photos',
		member: 'tailor',
		kind: 'service',
		category: 'media.photo',
		terms: ['exchange'],
		title: ['Zdjęcia toreb do sklepu w internecie', 'Pictures of bags for an online shop'],
		priority: 3
	},
	{
		key: 'n-tailor-books',
		member: 'tailor',
		kind: 'service',
		category: 'office.accounting',
		terms: ['paid'],
		title: ['Prowadzenie księgi przychodów', 'Keeping of the revenue ledger'],
		price: [0, 60000],
		priority: 2
	},
	{
		key: 'n-tailor-help',
		member: 'tailor',
		kind: 'people',
		category: 'work.employment',
		terms: ['gift', 'paid'],
		title: ['Osoba do pracy przy szyciu', 'Somebody to work at sewing'],
		description: ['Nauczymy od podstaw.', 'We teach from the start.'],
		priority: 3
	},
	{
		key: 'n-agency-bags',
		member: 'agency',
		kind: 'goods',
		category: 'textile.sewing',
		terms: ['exchange'],
		title: ['Torby z materiału dla gości konferencji', 'Fabric bags for conference guests'],
		description: ['150 sztuk.', '150 pieces.'],
		priority: 3
	},
	{
		key: 'n-agency-room',
		member: 'agency',
		kind: 'space',
		category: 'space.rooms',
		terms: ['gift', 'paid'],
		title: ['Sala na warsztat z klientami', 'A room for a workshop with clients'],
		description: ['30 osób, raz w miesiącu.', '30 people, once a month.'],
		priority: 2
	},
	{
		key: 'n-agency-cleaning',
		member: 'agency',
		kind: 'work',
		category: 'cleaning.premises',
		terms: ['paid'],
		title: ['Sprzątanie biura dwa razy w tygodniu', 'Office cleaning twice a week'],
		price: [0, 120000],
		priority: 1
	},
	{
		key: 'n-photo-website',
		member: 'photo',
		kind: 'service',
		category: 'it.web',
		terms: ['exchange'],
		title: ['Nowa witryna z galerią zdjęć', 'A new site with a picture gallery'],
		priority: 3
	},
	{
		key: 'n-photo-curtain',
		member: 'photo',
		kind: 'work',
		category: 'textile.sewing',
		terms: ['paid'],
		title: ['Ciężkie zasłony do studia', 'Heavy curtains for the studio'],
		price: [0, 70000],
		priority: 2
	},
	{
		key: 'n-printer-packing',
		member: 'printer',
		kind: 'work',
		category: 'goods.packaging',
		terms: ['paid'],
		title: ['Składanie i pakowanie kalendarzy', 'Folding and packing of calendars'],
		price: [0, 50000],
		priority: 2
	}
];

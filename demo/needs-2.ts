import type { DemoListing } from './listing.ts';

export const secondNeeds: DemoListing[] = [
	{
		key: 'n-printer-workwear',
		member: 'printer',
		kind: 'goods',
		category: 'textile.clothing',
		terms: ['paid'],
		title: ['Ubrania robocze dla załogi', 'Work clothing for the crew'],
		price: [0, 150000],
		priority: 2
	},
	{
		key: 'n-saldo-paint',
		member: 'accountant',
		kind: 'work',
		category: 'building.finishing',
		terms: ['paid'],
		title: ['Odmalowanie poczekalni', 'Repainting of the waiting room'],
		price: [0, 300000],
		priority: 2
	},
	{
		key: 'n-saldo-gifts',
		member: 'accountant',
		kind: 'goods',
		category: 'goods.gifts',
		terms: ['paid'],
		title: ['Upominki świąteczne dla klientów', 'Christmas gifts for clients'],
		description: ['60 sztuk.', '60 pieces.'],
		price: [0, 300000],
		priority: 1
	},
	{
		key: 'n-eco-garden',
		member: 'ecology',
		kind: 'space',
		category: 'space.outdoor',
		terms: ['gift'],
		title: [
			'Miejsce na ogród wspólny dla mieszkańców',
			'A place for a shared garden for residents'
		],
		priority: 3
	},
	{
		key: 'n-eco-posters',
		member: 'ecology',
		kind: 'goods',
		category: 'print.printing',
		terms: ['gift'],
		title: ['Plakaty na sprzątanie rzeki', 'Posters for the river clean-up'],
		priority: 2
	},
	{
		key: 'n-eco-hands',
		member: 'ecology',
		kind: 'people',
		category: 'work.reintegration',
		terms: ['gift'],
		title: ['Pomoc przy sadzeniu drzew', 'Help with tree planting'],
		priority: 2
	},
	{
		key: 'n-found-transport',
		member: 'foundation',
		kind: 'service',
		category: 'transport.goods',
		terms: ['paid'],
		title: ['Dowóz mebli do klientów', 'Delivery of furniture to clients'],
		description: ['Bus z windą, raz w tygodniu.', 'A van with a tail lift, once a week.'],
		price: [0, 250000],
		priority: 3
	},
	{
		key: 'n-found-grants',
		member: 'foundation',
		kind: 'service',
		category: 'knowledge.grants',
		terms: ['paid'],
		title: ['Rozliczenie dotacji na maszyny', 'Settlement of a grant for machines'],
		price: [0, 180000],
		priority: 3
	},
	{
		key: 'n-found-product',
		member: 'foundation',
		kind: 'knowledge',
		category: 'media.design',
		terms: ['gift'],
		title: ['Projekt nowej ławki z projektantem', 'Design of a new bench with a designer'],
		priority: 2
	},
	{
		key: 'n-kitchen-transport',
		member: 'kitchen',
		kind: 'service',
		category: 'transport.goods',
		terms: ['paid'],
		title: ['Rozwóz obiadów po mieście', 'Delivery of lunches round the town'],
		description: ['Codziennie w południe.', 'Every day at noon.'],
		price: [0, 300000],
		priority: 3
	},
	{
		key: 'n-kitchen-laundry',
		member: 'kitchen',
		kind: 'service',
		category: 'textile.laundry',
		terms: ['paid'],
		title: ['Pranie obrusów i fartuchów', 'Washing of tablecloths and aprons'],
		price: [0, 40000],
		priority: 2
	},
	{
		key: 'n-kitchen-stall',
		member: 'kitchen',
		kind: 'space',
		category: 'space.exhibition',
		terms: ['gift', 'paid'],
		title: ['Stoisko do sprzedaży przetworów', 'A stall to sell preserves'],
		priority: 2
	},
	{
		key: 'n-yard-transport',
		member: 'yard',
		kind: 'service',
		category: 'transport.goods',
		terms: ['paid'],
		title: ['Wywóz gałęzi po pielęgnacji drzew', 'Carting away of branches after tree care'],
		price: [0, 150000],
		priority: 2
	},
	{
		key: 'n-yard-course',
		member: 'yard',
		kind: 'knowledge',
		category: 'knowledge.training',
		terms: ['gift'],
		title: ['Szkolenie z obsługi maszyn', 'Training in the use of machines'],
		priority: 2
	},
	{
		key: 'n-seniors-lunch',
		member: 'seniors',
		kind: 'service',
		category: 'food.catering',
		terms: ['paid'],
		title: ['Obiady dla samotnych seniorów', 'Lunches for lonely seniors'],
		description: ['15 osób, dwa razy w tygodniu.', '15 people, twice a week.'],
		price: [0, 350000],
		priority: 3
	},
	{
		key: 'n-seniors-book',
		member: 'seniors',
		kind: 'goods',
		category: 'print.printing',
		terms: ['paid'],
		title: ['Wydruk książki ze wspomnieniami', 'Printing of a book of memories'],
		price: [0, 400000],
		priority: 2
	},
	{
		key: 'n-bridge-places',
		member: 'bridge',
		kind: 'space',
		category: 'work.internships',
		terms: ['gift'],
		title: ['Firmy, w których uczestnicy spróbują pracy', 'Firms where participants can try work'],
		priority: 3
	},
	{
		key: 'n-bridge-advice',
		member: 'bridge',
		kind: 'knowledge',
		category: 'office.hr',
		terms: ['gift'],
		title: ['Pomoc w szukaniu pracy dla absolwentów', 'Help for graduates in looking for work'],
		priority: 2
	},
	{
		key: 'n-thread-shop',
		member: 'thread',
		kind: 'space',
		category: 'space.exhibition',
		terms: ['exchange', 'paid'],
		title: ['Miejsce do sprzedaży ceramiki', 'A place to sell ceramics'],
		priority: 3
	}
];

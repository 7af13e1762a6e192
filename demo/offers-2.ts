import type { DemoListing } from './listing.ts';

export const secondOffers: DemoListing[] = [
	{
		key: 'printer-books',
		member: 'printer',
		kind: 'goods',
		category: 'print.printing',
		terms: ['paid', 'exchange'],
		title: ['Druk książek i kalendarzy', 'Printing of books and calendars'],
		description: ['Od 50 sztuk.', 'From 50 copies.'],
		capacity: 2,
		price: [60000, 500000]
	},
	{
		key: 'saldo-books',
		member: 'accountant',
		kind: 'service',
		category: 'office.accounting',
		terms: ['paid'],
		title: ['Prowadzenie ksiąg i płac', 'Bookkeeping and payroll'],
		description: ['Także dla fundacji i spółdzielni.', 'For foundations and cooperatives too.'],
		capacity: 4,
		price: [30000, 120000]
	},
	{
		key: 'saldo-grants',
		member: 'accountant',
		kind: 'service',
		category: 'knowledge.grants',
		terms: ['paid', 'exchange'],
		title: ['Rozliczanie dotacji i projektów', 'Settlement of grants and projects'],
		capacity: 3,
		price: [40000, 200000]
	},
	{
		key: 'saldo-advice',
		member: 'accountant',
		kind: 'knowledge',
		category: 'office.accounting',
		terms: ['gift'],
		title: ['Godzina porady podatkowej w miesiącu', 'An hour of tax advice a month'],
		capacity: 3
	},
	{
		key: 'eco-lessons',
		member: 'ecology',
		kind: 'knowledge',
		category: 'green.ecology',
		terms: ['gift', 'paid'],
		title: ['Lekcje o przyrodzie nad rzeką', 'Nature lessons by the river'],
		description: ['Dla szkół i grup dorosłych.', 'For schools and groups of adults.'],
		capacity: 5,
		price: [20000, 60000]
	},
	{
		key: 'eco-meadow',
		member: 'ecology',
		kind: 'work',
		category: 'green.gardens',
		terms: ['exchange', 'paid'],
		title: [
			'Zakładanie łąk kwietnych i ogrodów deszczowych',
			'Laying out flower meadows and rain gardens'
		],
		capacity: 2,
		price: [80000, 400000]
	},
	{
		key: 'eco-audit',
		member: 'ecology',
		kind: 'knowledge',
		category: 'green.energy',
		terms: ['paid'],
		title: ['Przegląd zużycia energii i odpadów', 'Review of energy use and waste'],
		description: ['Dla biur i warsztatów.', 'For offices and workshops.'],
		capacity: 2,
		price: [50000, 150000]
	},
	{
		key: 'found-furniture',
		member: 'foundation',
		kind: 'work',
		category: 'wood.furniture',
		terms: ['paid', 'exchange'],
		title: ['Meble i regały na wymiar', 'Furniture and shelves to measure'],
		description: [
			'Z litego drewna i sklejki; projekt i montaż.',
			'Of solid wood and plywood; design and fitting.'
		],
		capacity: 3,
		price: [60000, 900000]
	},
	{
		key: 'found-benches',
		member: 'foundation',
		kind: 'work',
		category: 'wood.carpentry',
		terms: ['paid'],
		title: ['Ławki i domki na plac', 'Benches and huts for squares'],
		capacity: 3,
		price: [70000, 500000]
	},
	{
		key: 'found-metal',
		member: 'foundation',
		kind: 'work',
		category: 'metal.fabrication',
		terms: ['paid'],
		title: ['Balustrady, poręcze i bramy', 'Railings, handrails and gates'],
		capacity: 3,
		price: [50000, 600000]
	},
	{
		key: 'found-laundry',
		member: 'foundation',
		kind: 'service',
		category: 'textile.laundry',
		terms: ['paid', 'exchange'],
		title: ['Pranie wodne i chemiczne', 'Laundry and dry cleaning'],
		description: [
			'Pościel, obrusy, odzież robocza; odbiór na miejscu.',
			'Bedding, tablecloths, work clothes; collected at our place.'
		],
		capacity: 4,
		price: [800, 6000]
	},
	{
		key: 'kitchen-catering',
		member: 'kitchen',
		kind: 'service',
		category: 'food.catering',
		terms: ['paid', 'exchange'],
		title: ['Poczęstunek na spotkania i konferencje', 'Catering for meetings and conferences'],
		description: ['Także wegański; do 120 osób.', 'Vegan too; up to 120 people.'],
		capacity: 5,
		price: [3500, 9000]
	},
	{
		key: 'kitchen-lunches',
		member: 'kitchen',
		kind: 'service',
		category: 'food.catering',
		terms: ['paid'],
		title: ['Obiady dwudaniowe', 'Two-course lunches'],
		description: ['Na miejscu lub w pojemnikach.', 'Eaten here or boxed.'],
		capacity: 4,
		price: [2500, 3500]
	},
	{
		key: 'kitchen-jams',
		member: 'kitchen',
		kind: 'goods',
		category: 'food.products',
		terms: ['paid', 'gift'],
		title: ['Przetwory owocowe na upominki', 'Fruit preserves as gifts'],
		capacity: 5,
		price: [1800, 4500]
	},
	{
		key: 'yard-cleaning',
		member: 'yard',
		kind: 'work',
		category: 'cleaning.premises',
		terms: ['paid'],
		title: [
			'Sprzątanie biur i sal po wydarzeniach',
			'Cleaning of offices and of rooms after events'
		],
		capacity: 4,
		price: [20000, 150000]
	},
	{
		key: 'yard-mowing',
		member: 'yard',
		kind: 'work',
		category: 'green.gardens',
		terms: ['paid', 'exchange'],
		title: ['Koszenie i pielęgnacja zieleni', 'Mowing and care of greenery'],
		capacity: 3,
		price: [15000, 120000]
	},
	{
		key: 'yard-painting',
		member: 'yard',
		kind: 'work',
		category: 'building.finishing',
		terms: ['paid'],
		title: ['Malowanie i drobne remonty', 'Painting and small repairs'],
		capacity: 3,
		price: [30000, 400000]
	},
	{
		key: 'seniors-history',
		member: 'seniors',
		kind: 'knowledge',
		category: 'culture.heritage',
		terms: ['gift'],
		title: ['Opowieści o historii miasta', 'Stories of the town’s history'],
		description: ['Świadkowie, zdjęcia i pamiątki.', 'Witnesses, photographs and keepsakes.'],
		capacity: 4
	},
	{
		key: 'seniors-knitting',
		member: 'seniors',
		kind: 'knowledge',
		category: 'education.crafts',
		terms: ['gift', 'exchange'],
		title: ['Nauka szydełkowania i haftu', 'Lessons in crochet and embroidery'],
		capacity: 3
	},
	{
		key: 'bridge-hands',
		member: 'bridge',
		kind: 'people',
		category: 'work.reintegration',
		terms: ['gift', 'exchange'],
		title: ['Ręce do prac pomocniczych', 'Hands for auxiliary work'],
		description: ['Brygada pięciu osób z instruktorem.', 'A team of five with an instructor.'],
		capacity: 4
	},
	{
		key: 'bridge-trainees',
		member: 'bridge',
		kind: 'people',
		category: 'work.internships',
		terms: ['gift'],
		title: ['Uczestnicy na praktyki', 'Participants for work placements'],
		description: ['Trzy miesiące, z opiekunem.', 'Three months, with a mentor.'],
		capacity: 5
	},
	{
		key: 'thread-gifts',
		member: 'thread',
		kind: 'goods',
		category: 'goods.gifts',
		terms: ['paid', 'exchange'],
		title: ['Ceramika i świece jako upominki', 'Ceramics and candles as gifts'],
		description: ['Z logo zamawiającego.', 'With the client’s logo.'],
		capacity: 4,
		price: [2000, 12000]
	},
	{
		key: 'thread-packing',
		member: 'thread',
		kind: 'work',
		category: 'goods.packaging',
		terms: ['paid'],
		title: ['Pakowanie i konfekcjonowanie', 'Packing and kitting'],
		description: ['Koperty, zestawy, drobne wyroby.', 'Envelopes, sets, small products.'],
		capacity: 3,
		price: [10000, 60000]
	}
];

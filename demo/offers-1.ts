import type { DemoListing } from './listing.ts';

export const firstOffers: DemoListing[] = [
	{
		key: 'town-hall',
		member: 'town',
		kind: 'space',
		category: 'space.rooms',
		terms: ['gift'],
		title: ['Sala sesyjna po godzinach urzędu', 'Council chamber after office hours'],
		description: [
			'Na 60 osób, z nagłośnieniem i rzutnikiem.',
			'For 60 people, with sound and a projector.'
		],
		capacity: 4
	},
	{
		key: 'town-plot',
		member: 'town',
		kind: 'space',
		category: 'space.outdoor',
		terms: ['gift'],
		title: ['Teren miejski pod ogród społeczny', 'Municipal land for a community garden'],
		description: [
			'Ogrodzone 800 m² przy szkole, z wodą.',
			'800 m² with a fence and water, next to the school.'
		]
	},
	{
		key: 'town-bulletin',
		member: 'town',
		kind: 'service',
		category: 'media.promotion',
		terms: ['gift'],
		title: [
			'Miejsce w biuletynie miejskim i na słupach',
			'Space in the town bulletin and on notice boards'
		],
		description: ['Nakład 4 tysiące, co miesiąc.', '4,000 copies, every month.'],
		capacity: 6
	},
	{
		key: 'town-market',
		member: 'town',
		kind: 'space',
		category: 'space.exhibition',
		terms: ['gift', 'paid'],
		title: ['Stoiska na jarmarku miejskim', 'Stalls at the town fair'],
		description: [
			'Drewniane domki w rynku, cztery jarmarki w roku.',
			'Wooden huts in the square, four fairs a year.'
		],
		capacity: 5
	},
	{
		key: 'labour-training',
		member: 'labour',
		kind: 'knowledge',
		category: 'knowledge.training',
		terms: ['gift'],
		title: ['Kursy zawodowe dla bezrobotnych', 'Vocational courses for the unemployed'],
		description: [
			'Spawanie, wózki widłowe, kasa fiskalna.',
			'Welding, forklift trucks, cash registers.'
		],
		capacity: 3
	},
	{
		key: 'labour-people',
		member: 'labour',
		kind: 'people',
		category: 'work.employment',
		terms: ['gift'],
		title: ['Kandydaci do pracy z refundacją', 'Candidates for work with a wage subsidy'],
		description: [
			'Szukamy dla nich pracy w usługach i produkcji.',
			'We look for work for them in services and production.'
		],
		capacity: 6
	},
	{
		key: 'labour-advice',
		member: 'labour',
		kind: 'knowledge',
		category: 'office.hr',
		terms: ['gift'],
		title: ['Doradztwo zawodowe i pomoc w rekrutacji', 'Careers advice and help with recruitment'],
		capacity: 3
	},
	{
		key: 'castle-gallery',
		member: 'castle',
		kind: 'space',
		category: 'space.exhibition',
		terms: ['gift', 'exchange'],
		title: ['Galeria na wystawę czasową', 'Gallery for a temporary exhibition'],
		description: [
			'Trzy sale, 140 m², oświetlenie muzealne.',
			'Three rooms, 140 m², museum lighting.'
		],
		capacity: 2
	},
	{
		key: 'castle-shop',
		member: 'castle',
		kind: 'space',
		category: 'space.exhibition',
		terms: ['paid', 'exchange'],
		title: ['Półka w sklepie z rzeczami stąd', 'A shelf in the shop with local things'],
		description: ['Sprzedaż wyrobów lokalnych w komis.', 'Local products sold on commission.'],
		capacity: 4
	},
	{
		key: 'castle-design',
		member: 'castle',
		kind: 'knowledge',
		category: 'media.design',
		terms: ['gift', 'exchange'],
		title: ['Warsztat projektowania produktu', 'Product design workshop'],
		description: [
			'Dwa dni z projektantką: od pomysłu do prototypu.',
			'Two days with a designer: from idea to prototype.'
		],
		capacity: 3
	},
	{
		key: 'castle-guide',
		member: 'castle',
		kind: 'people',
		category: 'tourism.guiding',
		terms: ['gift', 'paid'],
		title: ['Oprowadzanie po zamku i starym mieście', 'Guided walks of the castle and old town'],
		description: ['Po polsku, czesku i angielsku.', 'In Polish, Czech and English.'],
		capacity: 6
	},
	{
		key: 'tailor-workwear',
		member: 'tailor',
		kind: 'work',
		category: 'textile.clothing',
		terms: ['paid'],
		title: ['Odzież robocza w krótkich seriach', 'Work clothes in short runs'],
		description: [
			'Kurtki, fartuchy i spodnie z nadrukiem.',
			'Jackets, aprons and trousers with a print.'
		],
		capacity: 3,
		price: [4500, 16000]
	},
	{
		key: 'tailor-bags',
		member: 'tailor',
		kind: 'goods',
		category: 'textile.sewing',
		terms: ['exchange'],
		title: ['Torby płócienne szyte na zamówienie', 'Linen bags sewn to order'],
		description: ['Także z resztek materiału.', 'From leftover fabric too.'],
		capacity: 2
	},
	{
		key: 'tailor-curtains',
		member: 'tailor',
		kind: 'work',
		category: 'textile.sewing',
		terms: ['paid', 'exchange'],
		title: ['Zasłony, rolety i obrusy na wymiar', 'Curtains, blinds and tablecloths to measure'],
		capacity: 2,
		price: [8000, 60000]
	},
	{
		key: 'tailor-mending',
		member: 'tailor',
		kind: 'service',
		category: 'textile.sewing',
		terms: ['paid', 'gift'],
		title: ['Naprawy i przeróbki ubrań', 'Mending and altering of clothes'],
		capacity: 5,
		price: [1500, 9000]
	},
	{
		key: 'agency-website',
		member: 'agency',
		kind: 'service',
		category: 'it.web',
		terms: ['exchange', 'paid'],
		title: ['Strona internetowa z prostym panelem', 'Website with a simple editor'],
		description: ['Dostępna cyfrowo, w dwóch językach.', 'Accessible, in two languages.'],
		capacity: 2,
		price: [180000, 600000]
	},
	{
		key: 'agency-logo',
		member: 'agency',
		kind: 'service',
		category: 'media.design',
		terms: ['paid'],
		title: ['Znak i księga identyfikacji', 'Logo and brand guide'],
		capacity: 2,
		price: [150000, 400000]
	},
	{
		key: 'agency-campaign',
		member: 'agency',
		kind: 'service',
		category: 'media.promotion',
		terms: ['paid', 'exchange'],
		title: ['Promocja w internecie i w mediach lokalnych', 'Promotion online and in local media'],
		capacity: 3,
		price: [50000, 250000]
	},
	{
		key: 'photo-products',
		member: 'photo',
		kind: 'service',
		category: 'media.photo',
		terms: ['exchange'],
		title: ['Zdjęcia produktów w studiu', 'Product photographs in the studio'],
		description: ['Do 40 zdjęć dziennie, z obróbką.', 'Up to 40 pictures a day, edited.'],
		capacity: 2
	},
	{
		key: 'photo-events',
		member: 'photo',
		kind: 'service',
		category: 'media.photo',
		terms: ['paid', 'gift'],
		title: ['Fotoreportaż z wydarzenia', 'Event photography'],
		capacity: 4,
		price: [40000, 120000]
	},
	{
		key: 'photo-film',
		member: 'photo',
		kind: 'service',
		category: 'media.film',
		terms: ['paid'],
		title: ['Krótki film o organizacji', 'A short film about an organisation'],
		description: ['Dwie minuty, z napisami.', 'Two minutes, with subtitles.'],
		capacity: 2,
		price: [120000, 350000]
	},
	{
		key: 'printer-posters',
		member: 'printer',
		kind: 'goods',
		category: 'print.printing',
		terms: ['paid', 'gift'],
		title: ['Plakaty i ulotki', 'Posters and leaflets'],
		description: [
			'Papier z odzysku; dla stowarzyszeń druk po kosztach.',
			'Recycled paper; at cost for associations.'
		],
		capacity: 6,
		price: [10000, 90000]
	},
	{
		key: 'printer-signs',
		member: 'printer',
		kind: 'goods',
		category: 'print.signs',
		terms: ['paid'],
		title: ['Tablice, szyldy i banery', 'Signs, signboards and banners'],
		capacity: 3,
		price: [15000, 180000]
	}
];

import type { Both } from './text.ts';

export interface DemoMember {
	key: string;
	name: Both;
	short: Both;
	sector: 'administration' | 'business' | 'social';
	/** As Join's domain names it. */
	legalForm: string;
	pesKind?: string;
	socialEnterprise?: boolean;
	nip?: string;
	pkd?: string;
	role: string;
	description: Both;
	street: string;
	place: [latitude: number, longitude: number];
	delegate: Both;
}

/** 3 + 5 + 7, as in the first cluster. Places lie round the two banks; the addresses are invented. */
export const members: DemoMember[] = [
	{
		key: 'town',
		name: ['Urząd Miasta Dwubrzeże', 'Dwubrzeże Town Office'],
		short: ['Urząd Miasta', 'Town Office'],
		sector: 'administration',
		legalForm: 'gmina',
		role: 'buyer',
		description: [
			'Samorząd miasta na dwóch brzegach. Prowadzi szkoły, place, zieleń i targowisko.',
			'The town council of two banks. It runs schools, squares, greenery and the market.'
		],
		street: 'Rynek 1',
		place: [49.7502, 18.6318],
		delegate: ['Sekretarz miasta', 'Town secretary']
	},
	{
		key: 'labour',
		name: ['Powiatowy Urząd Pracy w Dwubrzeżu', 'County Labour Office in Dwubrzeże'],
		short: ['Urząd Pracy', 'Labour Office'],
		sector: 'administration',
		legalForm: 'budgetary-unit',
		role: 'support',
		description: [
			'Łączymy ludzi bez pracy z tymi, którzy jej mają za dużo. Staże, szkolenia, roboty publiczne.',
			'We bring people without work together with those who have too much of it. Placements, training, public works.'
		],
		street: 'ul. Kolejowa 12',
		place: [49.7449, 18.6249],
		delegate: ['Doradca zawodowy', 'Careers adviser']
	},
	{
		key: 'castle',
		name: [
			'Zamek Rzemiosł – Ośrodek Dizajnu i Przedsiębiorczości',
			'Castle of Crafts – Centre of Design and Enterprise'
		],
		short: ['Zamek Rzemiosł', 'Castle of Crafts'],
		sector: 'administration',
		legalForm: 'cultural-institution',
		role: 'knowledge',
		description: [
			'Wystawy, warsztaty projektowania i sklep z rzeczami stąd w dawnym zamku nad rzeką.',
			'Exhibitions, design workshops and a shop with local things in the old castle by the river.'
		],
		street: 'Wzgórze Zamkowe 3',
		place: [49.7521, 18.6271],
		delegate: ['Kuratorka wystaw', 'Exhibitions curator']
	},
	{
		key: 'tailor',
		name: ['Pracownia Krawiecka Naparstek', 'Naparstek Tailor’s Workshop'],
		short: ['Naparstek', 'Naparstek'],
		sector: 'business',
		legalForm: 'sole-trader',
		nip: '0000000112',
		pkd: '14.24.Z',
		role: 'producer',
		description: [
			'Szyjemy na miarę i w krótkich seriach: odzież roboczą, torby, zasłony. Przerabiamy i naprawiamy.',
			'We sew to measure and in short runs: work clothes, bags, curtains. We alter and mend.'
		],
		street: 'ul. Garncarska 7',
		place: [49.7489, 18.6345],
		delegate: ['Mistrzyni krawiecka', 'Master tailor']
	},
	{
		key: 'agency',
		name: ['Agencja Czwarta Strona', 'Fourth Page Agency'],
		short: ['Czwarta Strona', 'Fourth Page'],
		sector: 'business',
		legalForm: 'limited-company',
		nip: '0000000218',
		pkd: '73.11.Z',
		role: 'service-provider',
		description: [
			'Znaki, strony internetowe i kampanie dla małych firm i organizacji.',
			'Logos, websites and campaigns for small firms and organisations.'
		],
		street: 'ul. Głęboka 21',
		place: [49.7496, 18.6301],
		delegate: ['Dyrektor kreatywny', 'Creative director']
	},
	{
		key: 'photo',
		name: ['Fotografia Światłocień', 'Chiaroscuro Photography'],
		short: ['Światłocień', 'Chiaroscuro'],
		sector: 'business',
		legalForm: 'sole-trader',
		nip: '0000000313',
		pkd: '74.20.Z',
		role: 'service-provider',
		description: [
			'Fotografia produktowa, wydarzeń i wnętrz, krótkie filmy, zdjęcia z drona.',
			'Photographs of products, events and interiors, short films, drone pictures.'
		],
		street: 'ul. Mennicza 4',
		place: [49.7483, 18.6289],
		delegate: ['Fotografka', 'Photographer']
	},
	{
		key: 'printer',
		name: ['Drukarnia Arkusz', 'Arkusz Printing House'],
		short: ['Arkusz', 'Arkusz'],
		sector: 'business',
		legalForm: 'general-partnership',
		nip: '0000000419',
		pkd: '18.12.Z',
		role: 'producer',
		description: [
			'Druk cyfrowy i offsetowy, plakaty, ulotki, książki, tablice i banery.',
			'Digital and offset printing, posters, leaflets, books, signs and banners.'
		],
		street: 'ul. Przemysłowa 9',
		place: [49.7421, 18.6387],
		delegate: ['Szef produkcji', 'Head of production']
	},
	{
		key: 'accountant',
		name: ['Biuro Rachunkowe Saldo', 'Saldo Accounting Office'],
		short: ['Saldo', 'Saldo'],
		sector: 'business',
		legalForm: 'limited-company',
		nip: '0000000514',
		pkd: '69.20.Z',
		role: 'service-provider',
		description: [
			'Księgi, płace i rozliczanie dotacji; znamy się na fundacjach i spółdzielniach.',
			'Books, payroll and the settlement of grants; we know foundations and cooperatives.'
		],
		street: 'ul. Szersznika 15',
		place: [49.7507, 18.6361],
		delegate: ['Główna księgowa', 'Chief accountant']
	},
	{
		key: 'ecology',
		name: ['Stowarzyszenie Ekologiczne Zielony Brzeg', 'Green Bank Ecology Association'],
		short: ['Zielony Brzeg', 'Green Bank'],
		sector: 'social',
		legalForm: 'association',
		pesKind: 'ngo',
		role: 'knowledge',
		description: [
			'Uczymy o przyrodzie, sprzątamy rzekę, zakładamy łąki i ogrody społeczne.',
			'We teach about nature, clean the river, and lay out meadows and community gardens.'
		],
		street: 'ul. Łąkowa 2',
		place: [49.7466, 18.6222],
		delegate: ['Prezeska', 'Chairwoman']
	},
	{
		key: 'foundation',
		name: ['Fundacja Warsztat na Wałowej', 'Rampart Street Workshop Foundation'],
		short: ['Warsztat na Wałowej', 'Rampart Workshop'],
		sector: 'social',
		legalForm: 'foundation',
		pesKind: 'ngo',
		socialEnterprise: true,
		pkd: '31.00.Z',
		role: 'producer',
		description: [
			'Stolarnia, ślusarnia i pralnia, w których pracują ludzie wracający do zawodu.',
			'A carpentry, a locksmith’s and a laundry where people return to work.'
		],
		street: 'ul. Wałowa 18',
		place: [49.7475, 18.6371],
		delegate: ['Kierownik warsztatów', 'Workshops manager']
	},
	{
		key: 'kitchen',
		name: ['Spółdzielnia Socjalna Smak Pogranicza', 'Taste of the Border Social Cooperative'],
		short: ['Smak Pogranicza', 'Taste of the Border'],
		sector: 'social',
		legalForm: 'social-cooperative',
		pesKind: 'social-cooperative',
		socialEnterprise: true,
		nip: '0000000626',
		pkd: '56.21.Z',
		role: 'producer',
		description: [
			'Obiady, poczęstunki na spotkania i domowe przetwory z owoców z okolicy.',
			'Lunches, catering for meetings and home-made preserves of local fruit.'
		],
		street: 'ul. Srebrna 5',
		place: [49.7491, 18.6262],
		delegate: ['Prezeska spółdzielni', 'Cooperative’s chairwoman']
	},
	{
		key: 'yard',
		name: ['Spółdzielnia Socjalna Czyste Podwórko', 'Clean Yard Social Cooperative'],
		short: ['Czyste Podwórko', 'Clean Yard'],
		sector: 'social',
		legalForm: 'social-cooperative',
		pesKind: 'social-cooperative',
		nip: '0000000715',
		pkd: '81.21.Z',
		role: 'service-provider',
		description: [
			'Sprzątanie biur i klatek, koszenie, odśnieżanie, drobne remonty.',
			'Cleaning of offices and staircases, mowing, snow clearing, small repairs.'
		],
		street: 'ul. Towarowa 3',
		place: [49.7437, 18.6298],
		delegate: ['Brygadzista', 'Foreman']
	},
	{
		key: 'seniors',
		name: ['Stowarzyszenie Klub Seniora Jesienny Liść', 'Autumn Leaf Seniors’ Club'],
		short: ['Jesienny Liść', 'Autumn Leaf'],
		sector: 'social',
		legalForm: 'association',
		pesKind: 'ngo',
		role: 'support',
		description: [
			'Spotkania, chór i rękodzieło; nasi członkowie znają historię każdego domu w mieście.',
			'Meetings, a choir and handicraft; our members know the story of every house in town.'
		],
		street: 'ul. Parkowa 10',
		place: [49.7528, 18.6339],
		delegate: ['Przewodniczący', 'Chairman']
	},
	{
		key: 'bridge',
		name: ['Centrum Integracji Społecznej Most', 'Bridge Social Integration Centre'],
		short: ['CIS Most', 'Bridge Centre'],
		sector: 'social',
		legalForm: 'integration-unit',
		pesKind: 'cis',
		role: 'support',
		description: [
			'Uczymy zawodu i punktualności; nasi uczestnicy szukają miejsc, gdzie spróbują pracy.',
			'We teach a trade and punctuality; our participants look for places to try work.'
		],
		street: 'ul. Mostowa 1',
		place: [49.7513, 18.6243],
		delegate: ['Pracowniczka socjalna', 'Social worker']
	},
	{
		key: 'thread',
		name: [
			'Warsztat Terapii Zajęciowej Kolorowa Nić',
			'Coloured Thread Occupational Therapy Workshop'
		],
		short: ['Kolorowa Nić', 'Coloured Thread'],
		sector: 'social',
		legalForm: 'integration-unit',
		pesKind: 'wtz',
		role: 'producer',
		description: [
			'Ceramika, świece i tkactwo osób z niepełnosprawnością; każda rzecz jest jedna.',
			'Ceramics, candles and weaving by people with disabilities; each thing is one of its kind.'
		],
		street: 'ul. Zielona 8',
		place: [49.7459, 18.6331],
		delegate: ['Instruktorka terapii', 'Therapy instructor']
	}
];

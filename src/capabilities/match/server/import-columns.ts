import { m } from '#messages';
import type { Locale } from '#platform/server/context.ts';
import type { ImportColumn } from '#platform/server/sheets/index.ts';
import type { Side } from '../domain/listing.ts';

const named =
	(message: (inputs?: object, options?: { locale?: Locale }) => string): ImportColumn['label'] =>
	(options) =>
		message({}, options);

/** What a table of offers or needs may say, and by which names. */
export const importColumns = (side: Side): ImportColumn[] => [
	{
		key: 'member',
		label: named(m.match_col_member_name),
		synonyms: ['organizacja', 'członek', 'nazwa organizacji', 'organisation', 'member', 'kto'],
		example: 'Spółdzielnia Socjalna Wspólny Stół'
	},
	{
		key: 'nip',
		label: named(m.match_col_member_nip),
		synonyms: ['nip', 'tax id', 'nip organizacji'],
		example: '5252248481'
	},
	{
		key: 'title',
		label: named(m.match_col_title),
		synonyms: ['tytuł', 'nazwa', 'title', 'oferta', 'potrzeba', 'offer', 'need'],
		required: true,
		example: side === 'offer' ? 'Obiady dla grup' : 'Półki do biura'
	},
	{
		key: 'kind',
		label: named(m.match_col_kind),
		synonyms: ['typ', 'rodzaj oferty', 'type'],
		required: true,
		example: m.match_kind_service()
	},
	{
		key: 'terms',
		label: named(m.match_col_terms),
		synonyms: ['warunek', 'na jakich warunkach', 'conditions'],
		required: true,
		example: `${m.match_terms_exchange()}, ${m.match_terms_paid()}`
	},
	{
		key: 'description',
		label: named(m.match_col_description),
		synonyms: ['uwagi', 'notes'],
		example: ''
	},
	{ key: 'category', label: named(m.match_col_category), synonyms: [], example: '' },
	{
		key: 'capacity',
		label: named(m.match_col_capacity),
		synonyms: ['ilość', 'liczba', 'quantity', 'capacity'],
		example: '40'
	},
	{ key: 'unit', label: named(m.match_col_unit), synonyms: ['jm'], example: '' },
	{
		key: 'priceMin',
		label: named(m.match_col_price_min),
		synonyms: ['cena', 'cena minimalna', 'budżet od', 'price'],
		example: '25,50'
	},
	{
		key: 'priceMax',
		label: named(m.match_col_price_max),
		synonyms: ['cena maksymalna', 'budżet', 'budżet do', 'budget'],
		example: ''
	},
	{
		key: 'availableFrom',
		label: named(m.match_col_from),
		synonyms: ['od kiedy', 'od', 'start'],
		example: '1.03.2027'
	},
	{
		key: 'availableUntil',
		label: named(m.match_col_until),
		synonyms: ['do kiedy', 'do', 'termin', 'deadline', 'end'],
		example: ''
	},
	{
		key: 'reachKm',
		label: named(m.match_col_reach_km),
		synonyms: ['zasięg', 'reach', 'jak daleko'],
		example: '30'
	},
	...(side === 'need'
		? [
				{
					key: 'priority',
					label: named(m.match_col_priority),
					synonyms: ['priorytet', 'priority'],
					example: '2'
				}
			]
		: []),
	{
		key: 'externalKey',
		label: named(m.match_col_external_key),
		synonyms: ['id', 'klucz', 'key', 'number'],
		example: ''
	}
];

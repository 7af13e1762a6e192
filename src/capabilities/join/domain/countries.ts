/** Countries that a member's seat can be in: ISO 3166-1 alpha-2, the neighbours first. */
export const countries = [
	'PL',
	'CZ',
	'SK',
	'DE',
	'UA',
	'LT',
	'AT',
	'HU',
	'SI',
	'LV',
	'EE',
	'RO',
	'FR',
	'IT',
	'ES',
	'NL',
	'BE',
	'DK',
	'SE',
	'GB'
] as const;

export type Country = (typeof countries)[number];

/** The three sectors whose strengths a cluster joins, in the order in which they are always shown. */
export const sectors = ['administration', 'business', 'social'] as const;

export type Sector = (typeof sectors)[number];

/**
 * Legal forms by sector. A form may stand in two sectors: a company is business, and a company that
 * keeps no profit is social economy.
 */
export const legalForms = {
	administration: [
		'gmina',
		'county',
		'region',
		'local-government-union',
		'budgetary-unit',
		'cultural-institution',
		'public-school',
		'state-unit',
		'other-administration'
	],
	business: [
		'sole-trader',
		'civil-partnership',
		'general-partnership',
		'professional-partnership',
		'limited-partnership',
		'limited-company',
		'simple-joint-stock-company',
		'joint-stock-company',
		'cooperative',
		'other-business'
	],
	social: [
		'association',
		'simple-association',
		'foundation',
		'social-cooperative',
		'work-cooperative',
		'non-profit-company',
		'rural-women-circle',
		'church-legal-person',
		'local-government-association',
		'integration-unit',
		'other-social'
	]
} as const satisfies Record<Sector, readonly string[]>;

export type LegalForm = (typeof legalForms)[Sector][number];

export const isLegalFormOf = (sector: Sector, form: string): form is LegalForm =>
	(legalForms[sector] as readonly string[]).includes(form);

/** Kinds of social-economy entity (PES), as article 2 of the social economy act groups them. */
export const pesKinds = [
	'social-cooperative',
	'wtz',
	'zaz',
	'cis',
	'kis',
	'work-cooperative',
	'farming-cooperative',
	'ngo',
	'church-entity',
	'local-government-association',
	'non-profit-company'
] as const;

export type PesKind = (typeof pesKinds)[number];

import { m } from '#messages';

/** The three sectors in the order in which they are always shown. */
export const sectors = ['administration', 'business', 'social'] as const;

export type Sector = (typeof sectors)[number];

/** The sector's name in the reader's language, in lower case. */
export const sectorName = (sector: Sector): string =>
	({
		administration: m.sector_administration,
		business: m.sector_business,
		social: m.sector_social
	})[sector]();

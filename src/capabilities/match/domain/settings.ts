import { z } from 'zod';

const wholeNumber = (least: number, most: number, standard: number) =>
	z.number().int().min(least).max(most).catch(standard).default(standard);

/** What a cluster may set for Match, under `match` in its settings. */
export const matchSettings = z
	.object({
		/** The longest ring that the cube may propose, in members. */
		ringLength: wholeNumber(2, 6, 3),
		/** How many partnerships a member can carry at once. */
		partnershipsPerMember: wholeNumber(1, 50, 5),
		/** How many days pass before a member is asked again to state something. */
		chaseAgainAfterDays: wholeNumber(1, 365, 30)
	})
	.catch({ ringLength: 3, partnershipsPerMember: 5, chaseAgainAfterDays: 30 });

export type MatchSettings = z.output<typeof matchSettings>;

/** A cluster's settings for Match; what is not set, or makes no sense, has its standard value. */
export const matchSettingsOf = (settings: Record<string, unknown>): MatchSettings =>
	matchSettings.parse(settings.match ?? {});

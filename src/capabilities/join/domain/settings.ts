import { z } from 'zod';
import { sectors } from './sector.ts';

const text = z.string().trim().min(1).max(20_000);

/** What a cluster sets about membership; lives in its settings under `join`. */
const joinSettings = z.object({
	/** After how many days a record asks its delegate to be confirmed again. */
	confirmEveryDays: z.number().int().min(7).max(730).default(90),
	/** How many days after an exclusion its member may appeal. */
	appealDays: z.number().int().min(1).max(365).default(14),
	admission: z
		.object({
			/** Who decides on an application. */
			decides: z.literal('coordinator').default('coordinator'),
			/** Sectors whose members may say that their council must resolve first. */
			resolutionFor: z.array(z.enum(sectors)).default(['administration'])
		})
		.prefault({}),
	/** The declaration's own text by language, with {member} and {cluster} in it. */
	declaration: z.object({ pl: text.optional(), en: text.optional() }).default({})
});

export type JoinSettings = z.output<typeof joinSettings>;

/** The settings of a cluster; what it has not set is as by default. Throws on settings that are broken. */
export const joinSettingsOf = (settings: Record<string, unknown>): JoinSettings =>
	joinSettings.parse(settings['join'] ?? {});

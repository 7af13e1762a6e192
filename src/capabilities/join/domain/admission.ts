import type { Sector } from './sector.ts';
import type { JoinSettings } from './settings.ts';

/** What an application can still lack. */
export type Requirement = 'resolution';

/** How a cluster admits: who decides, and what must be there first. */
export interface Admission {
	decides: 'coordinator';
	/** Whether an organisation of this sector may have to wait for its council's resolution. */
	mayNeedResolution(sector: Sector): boolean;
	/** What an application still lacks; admission is possible when nothing is. */
	missing(application: { needsResolution: boolean }): Requirement[];
}

/** The procedure of admission that a cluster's settings describe. */
export function admission(settings: JoinSettings): Admission {
	const { decides, resolutionFor } = settings.admission;
	return {
		decides,
		mayNeedResolution: (sector) => resolutionFor.includes(sector),
		missing: ({ needsResolution }) => (needsResolution ? ['resolution'] : [])
	};
}

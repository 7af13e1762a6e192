import type { ChoiceParameter, NumberParameter, SetParameter } from '#platform/domain/parameter.ts';
import { sectors, type Sector } from './sector.ts';

/** Who can decide on an application. */
export const deciders = ['coordinator', 'council', 'members'] as const;

export type Decider = (typeof deciders)[number];

/** Who decides on an application: the coordinator, the council by vote, or the members by silence. */
export const decides: ChoiceParameter<Decider> = {
	key: 'join.admission.decides',
	kind: 'choice',
	options: deciders,
	standard: 'coordinator'
};

/** For how many days members may object to an application, where they decide. */
export const objectionDays: NumberParameter = {
	key: 'join.admission.objectionDays',
	kind: 'number',
	unit: 'days',
	least: 1,
	most: 60,
	standard: 14
};

/** Sectors whose organisations may say that their own council must resolve first. */
export const resolutionFor: SetParameter<Sector> = {
	key: 'join.admission.resolutionFor',
	kind: 'set',
	options: sectors,
	standard: ['administration']
};

/** After how many days a record asks its delegate to be confirmed again. */
export const confirmEveryDays: NumberParameter = {
	key: 'join.confirmEveryDays',
	kind: 'number',
	unit: 'days',
	least: 7,
	most: 730,
	standard: 90
};

/** How many days after an exclusion its member may appeal. */
export const appealDays: NumberParameter = {
	key: 'join.appealDays',
	kind: 'number',
	unit: 'days',
	least: 1,
	most: 365,
	standard: 14
};

/** How many days after its notice a member has left; 0: at once. */
export const noticeDays: NumberParameter = {
	key: 'join.noticeDays',
	kind: 'number',
	unit: 'days',
	least: 0,
	most: 180,
	standard: 0
};

/** How often in a year a member may change its delegate; 0: as often as it likes. */
export const delegateChangesAYear: NumberParameter = {
	key: 'join.delegateChangesAYear',
	kind: 'number',
	unit: 'times-a-year',
	least: 0,
	most: 12,
	standard: 0
};

/** All that a clause of the rulebook may set about membership. */
export const joinParameters = [
	decides,
	objectionDays,
	resolutionFor,
	confirmEveryDays,
	appealDays,
	noticeDays,
	delegateChangesAYear
] as const;

import type { NumberParameter } from '#platform/domain/parameter.ts';

/** The longest ring that the cube may propose, in members. */
export const ringLength: NumberParameter = {
	key: 'match.ringLength',
	kind: 'number',
	unit: 'members',
	least: 2,
	most: 5,
	standard: 3
};

/** How many partnerships a member can carry at once. */
export const partnershipsPerMember: NumberParameter = {
	key: 'match.partnershipsPerMember',
	kind: 'number',
	unit: 'partnerships',
	least: 1,
	most: 50,
	standard: 5
};

/** How many days pass before a member is asked again to state something. */
export const chaseAgainAfterDays: NumberParameter = {
	key: 'match.chaseAgainAfterDays',
	kind: 'number',
	unit: 'days',
	least: 1,
	most: 365,
	standard: 30
};

/** All that a clause of the rulebook may set about matching. */
export const matchParameters = [ringLength, partnershipsPerMember, chaseAgainAfterDays] as const;

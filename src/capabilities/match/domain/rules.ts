import { ruleOn } from '#platform/domain/rules-in-force.ts';
import * as parameter from './parameters.ts';

/** What holds about matching on a day (yyyy-mm-dd in the cluster's zone), each with the clause that says so. */
export const matchRulesOf = (settings: Record<string, unknown>, day: string) => ({
	ringLength: ruleOn(settings, day, parameter.ringLength),
	partnershipsPerMember: ruleOn(settings, day, parameter.partnershipsPerMember),
	chaseAgainAfterDays: ruleOn(settings, day, parameter.chaseAgainAfterDays)
});

export type MatchRules = ReturnType<typeof matchRulesOf>;

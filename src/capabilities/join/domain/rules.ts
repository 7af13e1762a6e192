import { ruleOn } from '#platform/domain/rules-in-force.ts';
import * as parameter from './parameters.ts';

/** What holds about membership on a day (yyyy-mm-dd in the cluster's zone), each with the clause that says so. */
export const joinRulesOf = (settings: Record<string, unknown>, day: string) => ({
	decides: ruleOn(settings, day, parameter.decides),
	objectionDays: ruleOn(settings, day, parameter.objectionDays),
	resolutionFor: ruleOn(settings, day, parameter.resolutionFor),
	confirmEveryDays: ruleOn(settings, day, parameter.confirmEveryDays),
	appealDays: ruleOn(settings, day, parameter.appealDays),
	noticeDays: ruleOn(settings, day, parameter.noticeDays),
	delegateChangesAYear: ruleOn(settings, day, parameter.delegateChangesAYear)
});

export type JoinRules = ReturnType<typeof joinRulesOf>;

import { dayIn } from '#platform/domain/clock.ts';
import type { Parameter, ParameterValue } from '#platform/domain/parameter.ts';
import { ruleOn, ruleSetOn, type ClauseSource } from '#platform/domain/rules-in-force.ts';
import type { Ctx } from '#platform/server/context.ts';
import { joinParameters } from './join/server/index.ts';
import { matchParameters } from './match/server/index.ts';

/** A parameter on the page of settings: what holds today, by which clause, and since when. */
export interface SettingsRule {
	parameter: Parameter;
	value: ParameterValue;
	/** Null when no clause says: the coordinator sets it. */
	source: ClauseSource | null;
	/** The first day (yyyy-mm-dd) of the version that says so. */
	since: string | null;
}

/** What the coordinator sets as long as no clause does, in the order of the page. */
export function settingsRules(ctx: Pick<Ctx, 'cluster' | 'clock'>): SettingsRule[] {
	const { settings, timeZone } = ctx.cluster;
	const day = dayIn(timeZone, ctx.clock.now());
	const parameters: readonly Parameter[] = [...joinParameters, ...matchParameters];
	return parameters.map((parameter) => {
		const { value, source } = ruleOn(settings, day, parameter);
		const since = source ? (ruleSetOn(settings, day)?.from ?? null) : null;
		return { parameter, value, source, since };
	});
}

import { allows, type Parameter, type ParameterValue, type ValueOf } from './parameter.ts';

/** Which clause of which version set a value: what a page links to where the rule is obeyed. */
export interface ClauseSource {
	/** The clause's stable id. */
	clause: string;
	/** Its number in that version: 7 for "§ 7". */
	number: number;
	/** The version of the rulebook. */
	version: number;
}

/** What one version of the rulebook sets, from a day on. Kept in the cluster's settings under `rules`. */
export interface RuleSet {
	/** First day (yyyy-mm-dd in the cluster's zone) on which the version holds. */
	from: string;
	version: number;
	values: Record<string, { value: ParameterValue; clause: string; number: number }>;
}

/** A value that holds, and the clause that set it; null when no rule says and the cluster's own setting holds. */
export interface RuleInForce<V> {
	value: V;
	source: ClauseSource | null;
}

interface Settings {
	/** Set by the coordinator, for what no clause in force says. */
	parameters?: Record<string, unknown>;
	rules?: readonly RuleSet[];
}

/** The set of rules that holds on a day (yyyy-mm-dd): of those begun, the last; null before the first. */
export const ruleSetOn = (settings: Record<string, unknown>, day: string): RuleSet | null =>
	((settings as Settings).rules ?? [])
		.filter(({ from }) => from <= day)
		.reduce<RuleSet | null>(
			(last, one) =>
				!last || one.from > last.from || (one.from === last.from && one.version > last.version)
					? one
					: last,
			null
		);

/**
 * The value of a parameter on a day (yyyy-mm-dd in the cluster's zone): what the clause in force says,
 * else what the coordinator has set, else the standard.
 */
export function ruleOn<P extends Parameter>(
	settings: Record<string, unknown>,
	day: string,
	parameter: P
): RuleInForce<ValueOf<P>> {
	const set = ruleSetOn(settings, day);
	const rule = set?.values[parameter.key];
	if (set && rule && allows(parameter, rule.value)) {
		const source = { clause: rule.clause, number: rule.number, version: set.version };
		return { value: rule.value as ValueOf<P>, source };
	}
	const own = (settings as Settings).parameters?.[parameter.key];
	return {
		value: (allows(parameter, own) ? own : parameter.standard) as ValueOf<P>,
		source: null
	};
}

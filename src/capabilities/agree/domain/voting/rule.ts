import { allows } from '#platform/domain/parameter.ts';
import type { ChoosingRule, DecisionRule } from './decision.ts';
import {
	agreeParameter,
	ruleKey,
	type DecisionKind,
	type ReadValue,
	type Standard
} from './parameters.ts';

/** A rule, and the keys whose values it was made of: each leads to the clause that set it. */
export interface ComposedRule {
	rule: DecisionRule;
	keys: string[];
}

/**
 * The rule that holds for a kind of decision. What the rulebook says of yes and no does not bind a choice
 * among options (`choosing`), but its quorum and weights do.
 * @param read the value that holds under a key
 * @throws Error when a value is not one that its parameter allows
 */
export function ruleFor(
	kind: DecisionKind,
	read: ReadValue,
	choosing?: ChoosingRule['mode']
): ComposedRule {
	const keys: string[] = [];
	function part<Part extends keyof Standard>(name: Part): Standard[Part] {
		const key = ruleKey(kind, name);
		const value = read(key);
		if (!allows(agreeParameter(key), value))
			throw new Error(`${key} cannot be ${JSON.stringify(value)}.`);
		keys.push(key);
		return value as Standard[Part];
	}
	const common = () => ({
		quorum: part('quorum'),
		sectorQuorum: part('sectorQuorum'),
		weights: part('weights')
	});
	if (choosing) return { rule: { mode: choosing, ...common() }, keys };
	const mode = part('mode');
	if (mode === 'consent') return { rule: { mode, sectors: part('sectors'), ...common() }, keys };
	const threshold = part('threshold');
	// What does not bear on the threshold is written down as the standard, and no clause is named for it.
	const simple = threshold === 'simple';
	return {
		rule: {
			mode,
			threshold,
			base: simple ? 'cast' : part('base'),
			tie: simple ? part('tie') : 'fails',
			sectors: part('sectors'),
			...common()
		},
		keys
	};
}

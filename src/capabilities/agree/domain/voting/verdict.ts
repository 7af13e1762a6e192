import { atLeast, condition, type About } from './condition.ts';
import type { Condition, ConsentRule, MajorityRule } from './decision.ts';
import { fraction, times, zero, type Fraction } from './fraction.ts';
import { askedSectors } from './quorum.ts';
import { weightFor, weightOf, type Turnout } from './turnout.ts';

/** What yes and no must come to: in the whole, and in the sectors as the rule asks. */
export function verdict(rule: ConsentRule | MajorityRule, whole: Turnout): Condition[] {
	const asked = rule.sectors === 'none' ? [] : askedSectors(whole);
	const joint = rule.sectors === 'two-and-overall';
	const parts = asked.map((part) =>
		conditionsOf(rule, part, { sector: part.sector, ...(joint && { joint }) })
	);
	const held = parts.filter((part) => part.every(({ met }) => met)).length;
	// Where only one sector has electors, two cannot be asked for.
	const needed = Math.min(2, asked.length);
	return [
		...conditionsOf(rule, whole, {}),
		...(joint ? [atLeast({ kind: 'sectors' }, fraction(held), fraction(needed))] : []),
		...parts.flat()
	];
}

const conditionsOf = (
	rule: ConsentRule | MajorityRule,
	part: Turnout,
	about: Omit<About, 'kind'>
): Condition[] =>
	rule.mode === 'consent'
		? [
				condition({ kind: 'no-objection', ...about }, weightFor(part, 'objection'), '=', zero),
				condition({ kind: 'threshold', ...about }, weightFor(part, 'consent'), '>', zero)
			]
		: [threshold(rule, part, { kind: 'threshold', ...about })];

/**
 * simple: yes > no (or yes ≥ no, if a tie passes); absolute: yes > base / 2; two-thirds: yes ≥ base × 2/3;
 * three-quarters: yes ≥ base × 3/4. In none of them is 0 yes enough.
 */
function threshold(rule: MajorityRule, part: Turnout, about: About): Condition {
	const yes = weightFor(part, 'yes');
	const base = baseOf(rule.base, part);
	switch (rule.threshold) {
		case 'simple':
			return rule.tie === 'passes'
				? atLeast(about, yes, weightFor(part, 'no'))
				: condition(about, yes, '>', weightFor(part, 'no'));
		case 'absolute':
			return condition(about, yes, '>', times(base, fraction(1, 2)));
		case 'two-thirds':
			return atLeast(about, yes, times(base, fraction(2, 3)));
		case 'three-quarters':
			return atLeast(about, yes, times(base, fraction(3, 4)));
	}
}

function baseOf(base: MajorityRule['base'], part: Turnout): Fraction {
	if (base === 'cast') return weightFor(part, 'yes', 'no');
	return weightOf(base === 'present' ? part.votes : part.entitled);
}

import { m } from '#messages';
import { formatNumber, sectorName } from '#platform/ui/index.ts';
import { getLocale } from '#i18n/runtime.js';
import type { Condition, DecisionRule, MajorityRule } from '../domain/voting/decision.ts';

/** A rule in one sentence: „Przechodzi, gdy …; kworum 50%.” */
export function ruleSentence(rule: DecisionRule): string {
	const parts = [
		mainRule(rule),
		rule.quorum > 0 ? m.decision_rule_quorum({ n: rule.quorum }) : '',
		rule.sectorQuorum > 0 ? m.decision_rule_sector_quorum({ n: rule.sectorQuorum }) : '',
		rule.mode === 'majority' && rule.tie === 'passes' ? m.decision_rule_tie() : '',
		rule.weights === 'by-sector' ? m.decision_rule_by_sector() : '',
		rule.weights === 'own' ? m.decision_rule_own() : ''
	];
	return `${parts.filter(Boolean).join('; ')}.`;
}

function mainRule(rule: DecisionRule): string {
	switch (rule.mode) {
		case 'consent':
			return {
				none: m.decision_rule_consent_none,
				each: m.decision_rule_consent_each,
				'two-and-overall': m.decision_rule_consent_two_and_overall
			}[rule.sectors]();
		case 'majority':
			return majorityRule(rule);
		case 'ranked':
			return m.decision_rule_ranked();
		case 'score':
			return m.decision_rule_score();
		case 'date':
			return m.decision_rule_date();
	}
}

function majorityRule({ threshold, base: of, sectors }: MajorityRule): string {
	const base = {
		cast: m.decision_base_cast,
		present: m.decision_base_present,
		entitled: m.decision_base_entitled
	}[of]();
	const share = {
		simple: () => m.decision_share_simple(),
		absolute: () => m.decision_share_absolute({ base }),
		'two-thirds': () => m.decision_share_two_thirds({ base }),
		'three-quarters': () => m.decision_share_three_quarters({ base })
	}[threshold]();
	const where = {
		none: () => '',
		each: () => m.decision_where_each(),
		'two-and-overall': () => m.decision_where_two()
	}[sectors]();
	return m.decision_rule_majority({ share, where });
}

/** An exact fraction as people read it: "7/2" as „3,5”. For drawing and reading, never for a verdict. */
export const numberOf = (fraction: string): number => {
	const [over = '0', under = '1'] = fraction.split('/');
	return Number(over) / Number(under);
};
export const numberText = (fraction: string): string =>
	formatNumber(numberOf(fraction), getLocale(), 2);

/** What a condition asks: „Kworum (sektor biznes)”. */
export function conditionWord(condition: Condition, rule: DecisionRule): string {
	const consents = condition.kind === 'threshold' && rule.mode === 'consent';
	const word = {
		quorum: m.decision_condition_quorum,
		'sector-quorum': m.decision_condition_sector_quorum,
		threshold: consents ? m.decision_condition_consents : m.decision_condition_threshold,
		'no-objection': m.decision_condition_no_objection,
		sectors: m.decision_condition_sectors,
		winner: m.decision_condition_winner,
		secrecy: m.decision_condition_secrecy
	}[condition.kind]();
	return condition.sector ? `${word}, ${sectorName(condition.sector)}` : word;
}

/** How much a condition needs: „więcej niż 3”. */
export function neededText({ comparison, needed }: Condition): string {
	const n = numberText(needed);
	if (comparison === '>') return m.decision_needed_more({ n });
	return comparison === '>=' ? m.decision_needed_least({ n }) : m.decision_needed_equal({ n });
}

/** Which part of a rule a condition checks: its clause is the one that sets that part. */
const partOf: Record<Condition['kind'], string[]> = {
	quorum: ['quorum'],
	'sector-quorum': ['sectorQuorum'],
	threshold: ['threshold', 'mode'],
	'no-objection': ['mode'],
	sectors: ['sectors'],
	winner: [],
	secrecy: []
};

/** Of the clauses of a rule the one on which a condition rests, or null. */
export const clauseOf = <Source extends { key: string }>(
	{ kind }: Condition,
	sources: readonly Source[]
): Source | null =>
	sources.find(({ key }) => partOf[kind].includes(key.split('.').at(-1) ?? '')) ?? null;

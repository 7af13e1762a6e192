import { m } from '#messages';
import type { NumberParameter, Parameter, ParameterValue } from '#platform/domain/parameter.ts';
import { sectorName, sectors } from '#platform/ui/marks/sector.ts';
import { optionNames } from './rulebook-options.ts';

const names: Record<string, () => string> = {
	'join.admission.decides': m.rulebook_parameter_join_admission_decides,
	'join.admission.objectionDays': m.rulebook_parameter_join_admission_objectionDays,
	'join.admission.resolutionFor': m.rulebook_parameter_join_admission_resolutionFor,
	'join.confirmEveryDays': m.rulebook_parameter_join_confirmEveryDays,
	'join.appealDays': m.rulebook_parameter_join_appealDays,
	'join.noticeDays': m.rulebook_parameter_join_noticeDays,
	'join.delegateChangesAYear': m.rulebook_parameter_join_delegateChangesAYear,
	'match.ringLength': m.rulebook_parameter_match_ringLength,
	'match.partnershipsPerMember': m.rulebook_parameter_match_partnershipsPerMember,
	'match.chaseAgainAfterDays': m.rulebook_parameter_match_chaseAgainAfterDays,
	'agree.circulation': m.rulebook_parameter_agree_circulation,
	'agree.noticeDays': m.rulebook_parameter_agree_noticeDays,
	'agree.delegation': m.rulebook_parameter_agree_delegation,
	'agree.secret': m.rulebook_parameter_agree_secret
};

const kinds: Record<string, () => string> = {
	rules: m.rulebook_kind_rules,
	admission: m.rulebook_kind_admission,
	exclusion: m.rulebook_kind_exclusion,
	council: m.rulebook_kind_council,
	money: m.rulebook_kind_money,
	other: m.rulebook_kind_other
};

const parts: Record<string, () => string> = {
	mode: m.rulebook_part_mode,
	threshold: m.rulebook_part_threshold,
	base: m.rulebook_part_base,
	quorum: m.rulebook_part_quorum,
	sectorQuorum: m.rulebook_part_sectorQuorum,
	sectors: m.rulebook_part_sectors,
	weights: m.rulebook_part_weights,
	tie: m.rulebook_part_tie
};

const units: Record<NumberParameter['unit'], (given: { n: number }) => string> = {
	days: m.rulebook_unit_days,
	members: m.rulebook_unit_members,
	partnerships: m.rulebook_unit_partnerships,
	'times-a-year': ({ n }) => (n === 0 ? m.rulebook_unit_times_any() : m.rulebook_unit_times({ n })),
	percent: m.rulebook_unit_percent
};

/** What a parameter is called: "time to object", "money: quorum"; its key when nobody has words for it. */
export function parameterName(key: string): string {
	const [, kind = '', part = ''] = key.split('.');
	if (names[key]) return names[key]();
	if (!kinds[kind] || !parts[part]) return key;
	return m.rulebook_parameter_of_kind({ kind: kinds[kind](), part: parts[part]() });
}

/** The same as the label of a field: with a capital letter. */
export const parameterLabel = (key: string): string =>
	parameterName(key).replace(/^./u, (letter) => letter.toLocaleUpperCase());

/** What one option of a choice is called. */
export function optionName(option: string): string {
	const sector = sectors.find((one) => one === option);
	return sector ? sectorName(sector) : (optionNames[option]?.() ?? option);
}

/** A value in words: "14 days", "the council", "yes". */
export function valueText(parameter: Parameter, value: ParameterValue): string {
	if (parameter.kind === 'number') return units[parameter.unit]({ n: Number(value) });
	if (parameter.kind === 'flag') return value === true ? m.rulebook_yes() : m.rulebook_no();
	if (parameter.kind === 'choice') return optionName(String(value));
	const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
	return chosen.length > 0 ? chosen.map(optionName).join(', ') : m.rulebook_set_none();
}

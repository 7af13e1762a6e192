import { m } from '#messages';
import type { ParameterValue } from '#platform/domain/parameter.ts';
import { sectorName, sectors } from '#platform/ui/marks/sector.ts';

const labels: Record<string, () => string> = {
	'join.admission.decides': m.admission_settings_decides,
	'join.admission.objectionDays': m.admission_settings_objection,
	'join.admission.resolutionFor': m.admission_settings_resolution,
	'join.confirmEveryDays': m.workspace_settings_confirm,
	'join.appealDays': m.workspace_settings_appeal,
	'join.noticeDays': m.admission_settings_notice,
	'join.delegateChangesAYear': m.admission_settings_delegate_changes,
	'match.ringLength': m.workspace_settings_ring,
	'match.partnershipsPerMember': m.workspace_settings_limit,
	'match.chaseAgainAfterDays': m.admission_settings_chase
};

const helps: Record<string, () => string> = {
	'join.noticeDays': m.admission_settings_notice_help,
	'join.delegateChangesAYear': m.admission_settings_delegate_changes_help,
	'match.ringLength': m.workspace_settings_ring_help
};

const options: Record<string, () => string> = {
	coordinator: m.admission_settings_coordinator,
	council: m.admission_settings_council,
	members: m.admission_settings_members
};

/** What the page of settings calls each parameter, by its key. */
export const ruleLabels = (): Record<string, string> =>
	Object.fromEntries(Object.entries(labels).map(([key, label]) => [key, label()]));

/** What stands under a parameter's field, where there is something to say. */
export const ruleHelp = (key: string): string | undefined => helps[key]?.();

/** How an option of a choice or a set is called. */
export function optionName(option: string): string {
	const sector = sectors.find((one) => one === option);
	return sector ? sectorName(sector) : (options[option]?.() ?? option);
}

/** A value in words. */
export function valueText(value: ParameterValue): string {
	if (typeof value !== 'object') return optionName(String(value));
	return value.length > 0 ? value.map(optionName).join(', ') : m.admission_settings_no_sector();
}

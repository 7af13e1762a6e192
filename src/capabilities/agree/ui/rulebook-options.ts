import { m } from '#messages';

/** What the options of parameters are called; sectors have their own names. */
export const optionNames: Record<string, () => string> = {
	coordinator: m.rulebook_option_coordinator,
	council: m.rulebook_option_council,
	members: m.rulebook_option_members,
	consent: m.rulebook_option_consent,
	majority: m.rulebook_option_majority,
	simple: m.rulebook_option_simple,
	absolute: m.rulebook_option_absolute,
	'two-thirds': m.rulebook_option_two_thirds,
	'three-quarters': m.rulebook_option_three_quarters,
	cast: m.rulebook_option_cast,
	present: m.rulebook_option_present,
	entitled: m.rulebook_option_entitled,
	none: m.rulebook_option_none,
	each: m.rulebook_option_each,
	'two-and-overall': m.rulebook_option_two_and_overall,
	equal: m.rulebook_option_equal,
	'by-sector': m.rulebook_option_by_sector,
	own: m.rulebook_option_own,
	fails: m.rulebook_option_fails,
	passes: m.rulebook_option_passes,
	'deputy-only': m.rulebook_option_deputy_only,
	'to-members': m.rulebook_option_to_members
};

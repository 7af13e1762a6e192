import { m } from '#messages';
import type { Say } from '#platform/ui/index.ts';

const sentences: Record<string, () => string> = {
	'nip-letters': m.join_problem_nip_letters,
	'nip-length': m.join_problem_nip_length,
	'nip-check': m.join_problem_nip_check,
	'regon-letters': m.join_problem_regon_letters,
	'regon-length': m.join_problem_regon_length,
	'regon-check': m.join_problem_regon_check,
	'krs-letters': m.join_problem_krs_letters,
	'krs-length': m.join_problem_krs_length,
	'pkd-form': m.join_problem_pkd_form,
	'pkd-division': m.join_problem_pkd_division,
	'postal-code': m.join_problem_postal_code,
	'phone-letters': m.join_problem_phone_letters,
	'phone-short': m.join_problem_phone_short,
	'phone-long': m.join_problem_phone_long,
	coordinates: m.join_problem_coordinates,
	'legal-form': m.join_problem_legal_form,
	'pes-sector': m.join_problem_pes_sector,
	'same-person': m.join_problem_same_person,
	'both-seats': m.join_problem_both_seats,
	'no-deputy': m.join_problem_no_deputy,
	'missing-resolution': m.join_problem_missing_resolution,
	standing: m.join_problem_standing,
	'appeal-late': m.join_problem_appeal_late,
	'appeal-made': m.join_problem_appeal_made,
	'no-appeal': m.join_problem_no_appeal,
	'council-decides': m.admission_problem_council_decides,
	'members-decide': m.admission_problem_members_decide,
	voted: m.admission_problem_voted,
	'objection-late': m.admission_problem_objection_late,
	'objection-made': m.admission_problem_objection_made,
	'no-objection': m.admission_problem_no_objection,
	seated: m.admission_problem_seated,
	'not-seated': m.admission_problem_not_seated,
	leaving: m.admission_problem_leaving
};

/** Join's own sentences for its error codes. */
export const say: Say = (code, data) => {
	if (code === 'delegate-limit') return delegateLimit(data ?? {});
	if (code !== 'nip-taken') return sentences[code]?.();
	return data?.name
		? m.join_problem_nip_of({ name: String(data.name) })
		: m.join_problem_nip_taken();
};

const delegateLimit = ({ times = 0, clause }: NonNullable<Parameters<Say>[1]>): string =>
	clause === undefined
		? m.admission_problem_delegate_limit({ times })
		: m.admission_problem_delegate_limit_clause({ times, clause });

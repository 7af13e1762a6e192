import { m } from '#messages';
import { formatDate, formatDay, type Reader } from '#platform/ui/index.ts';
import type { Member } from '../domain/member.ts';
import type { Standing } from '../domain/standing.ts';

const sentences: Record<Standing, (inputs: { since: string; joined: string }) => string> = {
	applied: m.join_state_applied,
	'awaiting-resolution': m.join_state_awaiting_resolution,
	admitted: m.join_state_admitted,
	active: m.join_state_active,
	suspended: m.join_state_suspended,
	left: m.join_state_left,
	excluded: m.join_state_excluded,
	declined: m.join_state_declined
};

/** The sentence that says where a member stands. */
export function memberState(
	member: Pick<Member, 'standing' | 'standingSince' | 'joinedOn'>,
	reader: Reader
): string {
	const since = formatDate(member.standingSince, reader, { year: true });
	const joined = member.joinedOn
		? formatDay(member.joinedOn, reader.locale, { year: true })
		: since;
	return sentences[member.standing]({ since, joined });
}

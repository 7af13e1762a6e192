import { m } from '#messages';
import type { AgreeOverview } from '../server/rulebook.ts';
import { dayText } from './rulebook-labels.ts';

/** Where the cluster's rules of cooperation stand, in a sentence or two. */
export function agreeSentence({ rulebook }: AgreeOverview): string {
	if (!rulebook) return m.agree_state_none();
	const { head, inForce, coming } = rulebook;
	const soon = coming?.holding
		? [
				m.agree_state_coming({
					version: coming.number,
					day: dayText(coming.holding.from)
				})
			]
		: [];
	if (!inForce?.holding) return soon[0] ?? m.agree_state_draft({ version: head.number });
	const given = { version: inForce.number, day: dayText(inForce.holding.from) };
	const now =
		head.standing === 'draft'
			? m.agree_state_ahead({ ...given, head: head.number })
			: m.agree_state_in_force(given);
	return [now, ...soon].join(' ');
}

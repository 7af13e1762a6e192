import { m } from '#messages';

const sentences: Record<string, () => string> = {
	'offer-placed': m.match_done_offer_placed,
	'need-placed': m.match_done_need_placed,
	changed: m.match_done_changed,
	closed: m.match_done_closed,
	reopened: m.match_done_reopened
};

/** What was just done, by the code in the address; undefined for a code that is not ours. */
export function doneSentence(params: Pick<URLSearchParams, 'get'>): string | undefined {
	const letters = Number(params.get('letters') ?? NaN);
	if (params.get('done') === 'chased' && Number.isInteger(letters))
		return m.match_done_chased({ n: letters });
	return sentences[params.get('done') ?? '']?.();
}

import { m } from '#messages';
import { proposalHistoryWord } from './proposal-history.ts';

/** How the history calls what happens to offers and needs; each stands after "who:". */
const words: Record<string, () => string> = {
	'offer.placed': m.match_history_offer_placed,
	'offer.changed': m.match_history_offer_changed,
	'offer.closed': m.match_history_offer_closed,
	'offer.reopened': m.match_history_offer_reopened,
	'need.placed': m.match_history_need_placed,
	'need.changed': m.match_history_need_changed,
	'need.closed': m.match_history_need_closed,
	'need.reopened': m.match_history_need_reopened,
	'offers.imported': m.match_history_offers_imported,
	'needs.imported': m.match_history_needs_imported,
	'profile.chased': m.match_history_profile_chased
};

/** What an entry of the history says, or undefined when it is not of Match. */
export const matchHistoryWord = (action: string): string | undefined =>
	words[action]?.() ?? proposalHistoryWord(action);

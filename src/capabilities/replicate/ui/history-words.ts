import { m } from '#messages';

const words: Record<string, () => string> = {
	'model.released': m.replicate_history_released,
	'model.withdrawn': m.replicate_history_withdrawn,
	'model.received': m.replicate_history_received,
	'model.started-from': m.replicate_history_started,
	'model.consent-given': m.replicate_history_consent_given,
	'model.consent-ended': m.replicate_history_consent_ended
};

/** How the history calls what happens to models; undefined for others' actions. */
export const replicateHistoryWord = (action: string): string | undefined => words[action]?.();

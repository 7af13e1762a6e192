import { m } from '#messages';
import type { HistoryLine } from '#platform/server/audit.ts';

/** A line of the history in the reader's words, as the design system's History shows it. */
export interface WordedLine {
	id: number;
	at: Date;
	who: string;
	what: string;
}

/** What each recorded action is called; a test holds that none is missing. */
const words: Record<string, () => string> = {
	'cluster.started': m.history_cluster_started,
	'cluster.settings-changed': m.history_cluster_settings_changed,
	'coordinator.seated': m.history_coordinator_seated
};

/** The recorded actions that have words. */
export const wordedActions = Object.keys(words);

export function historyWords(line: HistoryLine): WordedLine {
	const name = typeof line.data.name === 'string' ? `: ${line.data.name}` : '';
	return {
		id: line.seq,
		at: line.at,
		who: line.actorName === 'visitor' ? m.history_visitor() : line.actorName,
		what: `${words[line.action]?.() ?? line.action}${name}`
	};
}

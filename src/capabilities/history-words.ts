import { m } from '#messages';
import { agreeHistoryWord } from '#capabilities/agree/ui/history-words.ts';
import { joinHistoryWord } from '#capabilities/join/ui/history-words.ts';
import { matchHistoryWord } from '#capabilities/match/ui/history-words.ts';
import { proposalHistoryWord } from '#capabilities/match/ui/proposal-history.ts';
import { replicateHistoryWord } from '#capabilities/replicate/ui/history-words.ts';
import type { HistoryLine } from '#platform/server/audit.ts';

/** A line of the history in the reader's words, as the design system's History shows it. */
export interface WordedLine {
	id: number;
	at: Date;
	who: string;
	what: string;
}

/** Actions of no capability; a test holds that every recorded action has words somewhere. */
const own: Record<string, () => string> = {
	'cluster.started': m.history_cluster_started,
	'cluster.settings-changed': m.history_cluster_settings_changed,
	'coordinator.seated': m.history_coordinator_seated
};

/** What an action is called, or undefined when nobody has words for it. */
export const actionWord = (action: string): string | undefined =>
	own[action]?.() ??
	joinHistoryWord(action) ??
	matchHistoryWord(action) ??
	proposalHistoryWord(action) ??
	agreeHistoryWord(action) ??
	replicateHistoryWord(action);

/** What happened lately, at most `count` lines: the same thing over and over is one, with how often. */
export function latestWords(
	lines: readonly HistoryLine[],
	count: number
): (WordedLine & { times: number })[] {
	const latest: (WordedLine & { times: number })[] = [];
	for (const line of lines.map(historyWords)) {
		const last = latest.at(-1);
		if (last?.who === line.who && last.what === line.what) last.times++;
		else if (latest.length === count) break;
		else latest.push({ ...line, times: 1 });
	}
	return latest;
}

export function historyWords(line: HistoryLine): WordedLine {
	const name = typeof line.data.name === 'string' ? `: ${line.data.name}` : '';
	return {
		id: line.seq,
		at: line.at,
		who: line.actorName === 'visitor' ? m.history_visitor() : line.actorName,
		what: `${actionWord(line.action) ?? line.action}${name}`
	};
}

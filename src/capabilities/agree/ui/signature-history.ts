import { m } from '#messages';
import type { HistoryLine } from '#platform/server/audit.ts';

/** How the history calls what happens to signatures; each stands after "who:". */
export const signatureWords: Record<string, () => string> = {
	'signing.opened': m.signature_history_opened,
	'rulebook.signed': m.signature_history_signed,
	'signature.attached': m.signature_history_attached,
	'signing.reminded': m.signature_history_reminded,
	'signing.closed': m.signature_history_closed,
	'signing.withdrawn': m.signature_history_withdrawn
};

/** The lines of a signing's history, as the design system's History shows them. */
export const signingHistory = (lines: readonly HistoryLine[]) =>
	lines.flatMap(({ seq, at, actorName, action }) => {
		const what = signatureWords[action]?.();
		return what === undefined ? [] : [{ id: seq, at, who: actorName, what }];
	});

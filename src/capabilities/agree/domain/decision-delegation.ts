/** A member's vote handed to another member; `decision` null: in all decisions. */
export interface Handed {
	from: string;
	to: string;
	decision: string | null;
}

/** Who hands to whom in one decision: what was handed for it goes before what was handed for all. */
function handedIn(handed: readonly Handed[], decision: string | null): Map<string, string> {
	const of = (which: string | null) =>
		handed.filter((one) => one.decision === which).map(({ from, to }) => [from, to] as const);
	return new Map([...of(null), ...(decision === null ? [] : of(decision))]);
}

/**
 * Who casts a member's vote in a decision: the last of those who hand on to each other, itself when it
 * has handed it to nobody. Commands let no circle come about; in one, each votes for itself.
 */
export function voterFor(handed: readonly Handed[], decision: string, member: string): string {
	const next = handedIn(handed, decision);
	const seen = new Set([member]);
	let at = member;
	for (let to = next.get(at); to !== undefined; to = next.get(at)) {
		if (seen.has(to)) return member;
		seen.add(to);
		at = to;
	}
	return at;
}

/** Whether one more would let a vote come back to who handed it on, in any decision. */
export function makesCircle(handed: readonly Handed[], more: Handed): boolean {
	const rest = handed.filter((one) => one.from !== more.from || one.decision !== more.decision);
	const named = rest.flatMap(({ decision }) => (decision === null ? [] : [decision]));
	const where = more.decision === null ? [null, ...new Set(named)] : [more.decision];
	return where.some((decision) => comesBack(handedIn([...rest, more], decision), more.from));
}

function comesBack(next: ReadonlyMap<string, string>, start: string): boolean {
	const seen = new Set<string>();
	let at = next.get(start);
	while (at !== undefined && at !== start && !seen.has(at)) {
		seen.add(at);
		at = next.get(at);
	}
	return at === start;
}

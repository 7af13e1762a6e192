/** Three orders of ids: as they were, as they are, and as a change set would have them. */
export interface Orders {
	base: readonly string[];
	head: readonly string[];
	theirs: readonly string[];
}

/** What of the change set does not go together with what head changed. */
export interface Refused {
	/** New here, and nobody can say where: what they stand behind has left or everything was turned round. */
	entered: Set<string>;
	/** Should leave, but head has put something new behind them. */
	left: Set<string>;
	/** Turned round what head has turned round otherwise or put something new into. */
	order: boolean;
}

/** Behind which id of the base each new id stands; null: before all of them. */
function anchors(base: ReadonlySet<string>, order: readonly string[]): Map<string, string | null> {
	const found = new Map<string, string | null>();
	let anchor: string | null = null;
	for (const id of order)
		if (base.has(id)) anchor = id;
		else found.set(id, anchor);
	return found;
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && a.every((id, at) => id === b[at]);

const among = (ids: readonly string[], some: ReadonlySet<string>): string[] =>
	ids.filter((id) => some.has(id));

const turned = (base: readonly string[], order: readonly string[]): boolean =>
	!same(among(base, new Set(order)), among(order, new Set(base)));

const sorted = (ids: readonly string[]): boolean => same(ids, ids.toSorted());

const behind = (found: ReadonlyMap<string, string | null>, anchor: string | null): string[] =>
	[...found].flatMap(([id, one]) => (one === anchor ? [id] : []));

/** Whether some stand among all, in the same order. */
const within = (some: readonly string[], all: readonly string[]): boolean =>
	same(some, among(all, new Set(some)));

/** New ones at one place, from both sides, in one order; null when theirs would be lost in it. */
function woven(a: readonly string[], b: readonly string[]): readonly string[] | null {
	if (within(a, b)) return b;
	if (within(b, a)) return a;
	return sorted(a) && sorted(b) ? [...new Set([...a, ...b])].toSorted() : null;
}

/**
 * What must not be merged without a person. Two that put something new at one place go together,
 * in the order of ids, so that it is the same whoever comes first; not so when that would turn round
 * what one of them put in order (`loose`: even then, where order means nothing). Symmetrical: what is
 * refused when theirs comes second is refused when head comes second. Cost: about linear.
 */
export function refusals({ base, head, theirs }: Orders, loose = false): Refused {
	const refused: Refused = { entered: new Set(), left: new Set(), order: false };
	const [inBase, inHead, inTheirs] = [new Set(base), new Set(head), new Set(theirs)];
	const [newInHead, newInTheirs] = [anchors(inBase, head), anchors(inBase, theirs)];
	const headTurned = turned(base, head);
	for (const [id, anchor] of newInTheirs) {
		const [ours, others] = [behind(newInTheirs, anchor), behind(newInHead, anchor)];
		const known = newInHead.has(id);
		const lost = !known && (headTurned || (anchor !== null && !inHead.has(anchor)));
		const elsewhere = known && newInHead.get(id) !== anchor;
		if (lost || elsewhere || (!loose && woven(ours, others) === null)) refused.entered.add(id);
	}
	for (const anchor of newInHead.values())
		if (anchor !== null && !inTheirs.has(anchor)) refused.left.add(anchor);
	const otherwise = headTurned && turned(among(head, inBase), among(theirs, inBase));
	const crowded = [...newInHead.keys()].some((id) => !inTheirs.has(id));
	refused.order = turned(base, theirs) && (otherwise || crowded);
	return refused;
}

/** The merged order of those that are `there`, once it is known what is refused. */
export function mergedOrder(
	{ base, head, theirs }: Orders,
	order: boolean,
	there: (id: string) => boolean
): string[] {
	const inBase = new Set(base);
	const lead = turned(base, theirs) && !turned(base, head) && !order ? theirs : head;
	const merged = lead.filter((id) => inBase.has(id) && there(id));
	// What theirs left out but stays, goes where head has it.
	const stay = head.filter((id) => inBase.has(id) && there(id));
	for (const [at, id] of stay.entries())
		if (!merged.includes(id)) merged.splice(merged.indexOf(stay[at - 1]!) + 1, 0, id);
	const [newInHead, newInTheirs] = [anchors(inBase, head), anchors(inBase, theirs)];
	const put = (anchor: string | null): readonly string[] => {
		const ours = behind(newInHead, anchor).filter(there);
		const others = behind(newInTheirs, anchor).filter(
			(id) => there(id) && (!newInHead.has(id) || newInHead.get(id) === anchor)
		);
		return woven(ours, others) ?? [...new Set([...ours, ...others])].toSorted();
	};
	const placed = [...put(null), ...merged.flatMap((id) => [id, ...put(id)])];
	// What stood behind something that is gone after all is kept, at the end.
	return [...new Set([...placed, ...[...head, ...theirs].filter(there)])];
}

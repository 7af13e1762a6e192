import type { Change } from '../amendment.ts';
import type { Clause, RulebookText } from '../rulebook.ts';
import { clausesById } from './changes.ts';
import type { Orders } from './merge-order.ts';
import { clauseIds, homes, movedClauses } from './order.ts';
import type { Overlap } from './overlap.ts';

/** One of the three texts that are merged, looked up by id. */
export interface Side {
	text: RulebookText;
	clauses: Map<string, Clause>;
	home: Map<string, string>;
	ids: Map<string, string[]>;
	titles: Map<string, string>;
	/** Clauses that do not stand where the base has them. */
	moved: Set<string>;
}

export const sideOf = (text: RulebookText, base: RulebookText): Side => ({
	text,
	clauses: clausesById(text),
	home: homes(text),
	ids: clauseIds(text),
	titles: new Map(text.chapters.map(({ id, title }) => [id, title])),
	moved: movedClauses(base, text)
});

/** An overlap whose change is worked out when all else has merged. */
export interface Pending extends Omit<Overlap, 'change'> {
	change: (merged: RulebookText) => Change;
}

/** A merge on its way: what each clause says and in which chapter it will stand. */
export class Merge {
	readonly base: Side;
	readonly head: Side;
	readonly theirs: Side;
	readonly clauses = new Map<string, Clause>();
	readonly home = new Map<string, string>();
	readonly titles = new Map<string, string>();
	readonly pending: Pending[] = [];
	preamble: string;

	constructor(base: RulebookText, head: RulebookText, theirs: RulebookText) {
		this.base = sideOf(base, base);
		this.head = sideOf(head, base);
		this.theirs = sideOf(theirs, base);
		this.preamble = head.preamble;
	}

	/** Reports an overlap; the first one of each place counts. */
	report(overlap: Pending): void {
		const known = this.pending.some(
			({ clause, chapter, field, key }) =>
				clause === overlap.clause &&
				field === overlap.field &&
				key === overlap.key &&
				(clause !== null || chapter === overlap.chapter)
		);
		if (!known) this.pending.push(overlap);
	}

	/** Reports that a clause is there in one text and not in another, and leaves it as head has it. */
	reportClause(id: string, change: (merged: RulebookText) => Change): void {
		const sides = [this.base, this.head, this.theirs];
		const [base, head, theirs] = sides.map((side) => side.clauses.get(id)?.body ?? null);
		const chapter = (this.head.home.get(id) ?? this.theirs.home.get(id))!;
		const texts = { base: base!, head: head!, theirs: theirs! };
		this.report({ clause: id, chapter, field: 'clause', key: null, ...texts, change });
		this.keepHead(id);
	}

	/** Reports that the preamble overlaps, and leaves it as head has it. */
	reportPreamble(theirs: string): void {
		const [base, head] = [this.base.text.preamble, this.head.text.preamble];
		const place = { clause: null, chapter: null, field: 'preamble', key: null } as const;
		const change: Change = { kind: 'preamble', body: theirs };
		this.report({ ...place, base, head, theirs, change: () => change });
		this.preamble = head;
	}

	/** The clause as head has it: its words, its chapter, or not there. */
	keepHead(id: string): void {
		const clause = this.head.clauses.get(id);
		if (!clause) {
			this.clauses.delete(id);
			this.home.delete(id);
			return;
		}
		if (!this.clauses.has(id)) this.clauses.set(id, clause);
		this.home.set(id, this.head.home.get(id)!);
	}
}

/** The orders of a chapter's clauses. */
export const ordersOf = ({ base, head, theirs }: Merge, chapter: string): Orders => ({
	base: base.ids.get(chapter) ?? [],
	head: head.ids.get(chapter) ?? [],
	theirs: theirs.ids.get(chapter) ?? []
});

/** The orders of the chapters. */
export const chapterOrders = ({ base, head, theirs }: Merge): Orders => ({
	base: [...base.titles.keys()],
	head: [...head.titles.keys()],
	theirs: [...theirs.titles.keys()]
});

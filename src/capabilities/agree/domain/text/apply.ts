import { conflict, ok, type Result } from '#platform/domain/result.ts';
import type { Change } from '../amendment.ts';
import type { Chapter, Clause, RulebookText } from '../rulebook.ts';
import { referencesIn } from './markup.ts';

type ConflictCode =
	'clause-gone' | 'chapter-gone' | 'chapter-not-empty' | 'id-taken' | 'reference-lost';

/** Raised inside and turned into a Result at the door: a change may fail deep in a long set. */
class Refusal extends Error {
	readonly code: ConflictCode;
	readonly subject: string;
	constructor(code: ConflictCode, subject: string) {
		super(code);
		this.code = code;
		this.subject = subject;
	}
}

interface Draft {
	preamble: string;
	chapters: (Omit<Chapter, 'clauses'> & { clauses: Clause[] })[];
}

/**
 * The text with changes made in their order. All or nothing: a conflict names the clause or chapter
 * (`data.id`) and what is wrong: `clause-gone`, `chapter-gone` (also a neighbour behind which something
 * was to stand), `chapter-not-empty`, `id-taken`, `reference-lost` (a removed clause is still referred to).
 * Cost: changes × clauses in the worst case.
 */
export function applyChanges(text: RulebookText, changes: readonly Change[]): Result<RulebookText> {
	const draft: Draft = {
		preamble: text.preamble,
		chapters: text.chapters.map((chapter) => ({ ...chapter, clauses: [...chapter.clauses] }))
	};
	try {
		for (const change of changes) make(draft, change);
		const after: RulebookText = { ...text, ...draft };
		refuseLostReferences(text, after);
		return ok(after);
	} catch (problem) {
		if (!(problem instanceof Refusal)) throw problem;
		return conflict(problem.code, { id: problem.subject });
	}
}

function make(draft: Draft, change: Change): void {
	switch (change.kind) {
		case 'preamble':
			draft.preamble = change.body;
			return;
		case 'edit': {
			const [chapter, at] = placeOf(draft, change.clause);
			chapter.clauses[at] = edited(chapter.clauses[at]!, change);
			return;
		}
		case 'add':
			if (draft.chapters.some(({ clauses }) => clauses.some(({ id }) => id === change.clause.id)))
				throw new Refusal('id-taken', change.clause.id);
			insertClause(draft, change.chapter, change.after, change.clause);
			return;
		case 'remove': {
			const [chapter, at] = placeOf(draft, change.clause);
			chapter.clauses.splice(at, 1);
			return;
		}
		case 'move': {
			const [chapter, at] = placeOf(draft, change.clause);
			const [clause] = chapter.clauses.splice(at, 1);
			insertClause(draft, change.chapter, change.after, clause!);
			return;
		}
		case 'add-chapter': {
			const { id, title, after } = change;
			if (draft.chapters.some((chapter) => chapter.id === id)) throw new Refusal('id-taken', id);
			const at = after === null ? 0 : chapterAt(draft, after) + 1;
			draft.chapters.splice(at, 0, { id, title, clauses: [] });
			return;
		}
		case 'rename-chapter':
			draft.chapters[chapterAt(draft, change.chapter)]!.title = change.title;
			return;
		case 'remove-chapter': {
			const at = chapterAt(draft, change.chapter);
			if (draft.chapters[at]!.clauses.length > 0)
				throw new Refusal('chapter-not-empty', change.chapter);
			draft.chapters.splice(at, 1);
		}
	}
}

function edited(clause: Clause, change: Change & { kind: 'edit' }): Clause {
	const { title, body, note, definitions, parameters } = change;
	const values = Object.entries({ ...clause.parameters, ...parameters });
	return {
		...clause,
		...(title !== undefined && { title }),
		...(body !== undefined && { body }),
		...(note !== undefined && { note }),
		...(definitions && { definitions }),
		parameters: Object.fromEntries(
			values.filter((entry) => entry[1] !== null)
		) as Clause['parameters']
	};
}

function insertClause(draft: Draft, chapterId: string, after: string | null, clause: Clause): void {
	const { clauses } = draft.chapters[chapterAt(draft, chapterId)]!;
	const before = clauses.findIndex(({ id }) => id === after);
	if (after !== null && before < 0) throw new Refusal('clause-gone', after);
	clauses.splice(before + 1, 0, clause);
}

function placeOf(draft: Draft, id: string): [Draft['chapters'][number], number] {
	for (const chapter of draft.chapters) {
		const at = chapter.clauses.findIndex((clause) => clause.id === id);
		if (at >= 0) return [chapter, at];
	}
	throw new Refusal('clause-gone', id);
}

function chapterAt(draft: Draft, id: string): number {
	const at = draft.chapters.findIndex((chapter) => chapter.id === id);
	if (at < 0) throw new Refusal('chapter-gone', id);
	return at;
}

const clausesOf = (text: RulebookText): Clause[] =>
	text.chapters.flatMap(({ clauses }) => clauses as Clause[]);

function refuseLostReferences(before: RulebookText, after: RulebookText): void {
	const left = clausesOf(after);
	const there = new Set(left.map(({ id }) => id));
	const gone = new Set(clausesOf(before).flatMap(({ id }) => (there.has(id) ? [] : [id])));
	if (gone.size === 0) return;
	for (const source of [after.preamble, ...left.map(({ body }) => body)]) {
		const lost = referencesIn(source).find((id) => gone.has(id));
		if (lost !== undefined) throw new Refusal('reference-lost', lost);
	}
}

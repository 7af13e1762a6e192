import type { ParameterValue } from '#platform/domain/parameter.ts';
import type { Clause, Definition, RulebookText } from '../rulebook.ts';
import { canonicalJson } from './canonical.ts';
import { referenceLabels } from './numbering.ts';
import { movedClauses } from './order.ts';
import { wordDiff, type Piece } from './pieces.ts';

export { wordDiff, type Piece };

/** One clause that differs between two texts. Numbers are those of the text before and after. */
export interface ClauseDiff {
	id: string;
	kind: 'added' | 'removed' | 'changed';
	before: { number: number; chapter: string } | null;
	after: { number: number; chapter: string } | null;
	/** Stands elsewhere among the clauses that both texts have; a new number alone is no move. */
	moved: boolean;
	title: Piece[];
	body: Piece[];
	parameters: { key: string; from: ParameterValue | null; to: ParameterValue | null }[];
	definitions: { term: string; meaning: Piece[] }[];
	/** Whether the note, which is not signed, differs. */
	note: boolean;
}

interface Placed {
	clause: Clause;
	number: number;
	chapter: string;
}

/**
 * Differences clause by clause, in the order of the text after, with those that were removed where they stood;
 * clauses without a difference are left out. A moved clause is found by the longest run that stayed in order.
 * Cost: that of `wordDiff` for the clauses that changed, linear for all others.
 */
export function textDiff(before: RulebookText, after: RulebookText): ClauseDiff[] {
	const [old, fresh] = [placed(before), placed(after)];
	const moved = movedClauses(before, after);
	const diffs: ClauseDiff[] = [];
	const passed = new Set<string>();
	const gone = [...old.values()].filter(({ clause }) => !fresh.has(clause.id));
	const goneUntil = (number: number) => {
		while (gone[0] && gone[0].number < number) diffs.push(diffOf(gone.shift()!, null, false));
	};
	for (const one of fresh.values()) {
		const was = old.get(one.clause.id) ?? null;
		if (was && !moved.has(one.clause.id)) goneUntil(was.number);
		if (!was || moved.has(one.clause.id) || differs(was.clause, one.clause))
			diffs.push(diffOf(was, one, moved.has(one.clause.id)));
		passed.add(one.clause.id);
	}
	goneUntil(Infinity);
	return diffs;
}

function placed(text: RulebookText): Map<string, Placed> {
	const labels = referenceLabels(text);
	return new Map(
		text.chapters.flatMap((chapter) =>
			chapter.clauses.map((clause) => [
				clause.id,
				{ clause, number: labels.get(clause.id)!.number, chapter: chapter.id }
			])
		)
	);
}

const differs = (a: Clause, b: Clause): boolean =>
	a !== b && canonicalJson({ ...a, origin: null }) !== canonicalJson({ ...b, origin: null });

function diffOf(was: Placed | null, is: Placed | null, moved: boolean): ClauseDiff {
	const place = (one: Placed | null) => one && { number: one.number, chapter: one.chapter };
	const [a, b] = [was?.clause, is?.clause];
	return {
		id: (b ?? a)!.id,
		kind: !was ? 'added' : !is ? 'removed' : 'changed',
		before: place(was),
		after: place(is),
		moved,
		title: wordDiff(a?.title ?? '', b?.title ?? ''),
		body: wordDiff(a?.body ?? '', b?.body ?? ''),
		parameters: parameterDiffs(a?.parameters ?? {}, b?.parameters ?? {}),
		definitions: definitionDiffs(a?.definitions ?? [], b?.definitions ?? []),
		note: (a?.note ?? '') !== (b?.note ?? '')
	};
}

function parameterDiffs(
	before: Clause['parameters'],
	after: Clause['parameters']
): ClauseDiff['parameters'] {
	const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
	return [...keys]
		.map((key) => ({ key, from: before[key] ?? null, to: after[key] ?? null }))
		.filter(({ from, to }) => canonicalJson(from) !== canonicalJson(to));
}

function definitionDiffs(
	before: readonly Definition[],
	after: readonly Definition[]
): ClauseDiff['definitions'] {
	const meanings = (all: readonly Definition[]) =>
		new Map(all.map(({ term, meaning }) => [term, meaning]));
	const [old, fresh] = [meanings(before), meanings(after)];
	return [...new Set([...fresh.keys(), ...old.keys()])]
		.filter((term) => old.get(term) !== fresh.get(term))
		.map((term) => ({ term, meaning: wordDiff(old.get(term) ?? '', fresh.get(term) ?? '') }));
}

/** A chapter that is new, gone or called otherwise. */
export interface ChapterDiff {
	id: string;
	kind: 'added' | 'removed' | 'changed';
	title: Piece[];
}

/** Differences of the chapters' titles, those that are gone last. */
export function chapterDiffs(before: RulebookText, after: RulebookText): ChapterDiff[] {
	const titles = (text: RulebookText) => new Map(text.chapters.map(({ id, title }) => [id, title]));
	const [old, fresh] = [titles(before), titles(after)];
	return [...new Set([...fresh.keys(), ...old.keys()])]
		.filter((id) => old.get(id) !== fresh.get(id))
		.map((id) => ({
			id,
			kind: !old.has(id) ? 'added' : !fresh.has(id) ? 'removed' : 'changed',
			title: wordDiff(old.get(id) ?? '', fresh.get(id) ?? '')
		}));
}

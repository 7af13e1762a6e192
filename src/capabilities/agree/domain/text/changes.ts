import type { Change } from '../amendment.ts';
import type { Clause, RulebookText } from '../rulebook.ts';
import { canonicalJson } from './canonical.ts';
import { homes, movedClauses } from './order.ts';

/**
 * What makes one clause into another of the same id, as an edit; null when nothing does. Origins
 * are not edited.
 */
export function editBetween(before: Clause, after: Clause): (Change & { kind: 'edit' }) | null {
	const edit: Change & { kind: 'edit' } = { kind: 'edit', clause: before.id };
	if (after.title !== before.title) edit.title = after.title;
	if (after.body !== before.body) edit.body = after.body;
	if (after.note !== before.note) edit.note = after.note;
	if (canonicalJson(after.definitions) !== canonicalJson(before.definitions))
		edit.definitions = after.definitions;
	const keys = new Set([...Object.keys(before.parameters), ...Object.keys(after.parameters)]);
	const parameters = [...keys]
		.map((key) => [key, after.parameters[key] ?? null] as const)
		.filter(([key, to]) => canonicalJson(to) !== canonicalJson(before.parameters[key] ?? null));
	if (parameters.length > 0) edit.parameters = Object.fromEntries(parameters);
	return Object.keys(edit).length > 2 ? edit : null;
}

/**
 * A change set that makes one text into another; of the title and language, of the order of chapters and of
 * origins there are no changes, so they must be the same. Moves as few clauses as possible. Cost: as `longestRun`.
 */
export function changesBetween(before: RulebookText, after: RulebookText): Change[] {
	const [was, is] = [homes(before), homes(after)];
	const [old, moved] = [clausesById(before), movedClauses(before, after)];
	const titles = new Map(before.chapters.map(({ id, title }) => [id, title]));
	const stay = new Set(after.chapters.map(({ id }) => id));
	const changes: Change[] = [];
	if (before.preamble !== after.preamble) changes.push({ kind: 'preamble', body: after.preamble });
	for (const [at, { id, title }] of after.chapters.entries()) {
		if (!titles.has(id))
			changes.push({ kind: 'add-chapter', id, title, after: after.chapters[at - 1]?.id ?? null });
		else if (titles.get(id) !== title) changes.push({ kind: 'rename-chapter', chapter: id, title });
	}
	for (const clause of was.keys()) if (!is.has(clause)) changes.push({ kind: 'remove', clause });
	for (const { id: chapter, clauses } of after.chapters) {
		for (const [at, clause] of clauses.entries()) {
			const place = { chapter, after: clauses[at - 1]?.id ?? null };
			const from = old.get(clause.id);
			if (!from) changes.push({ kind: 'add', ...place, clause });
			else if (moved.has(clause.id)) changes.push({ kind: 'move', clause: clause.id, ...place });
			const edit = from && editBetween(from, clause);
			if (edit) changes.push(edit);
		}
	}
	for (const { id } of before.chapters)
		if (!stay.has(id)) changes.push({ kind: 'remove-chapter', chapter: id });
	return changes;
}

/** All clauses of a text by id. */
export const clausesById = (text: RulebookText): Map<string, Clause> =>
	new Map(text.chapters.flatMap(({ clauses }) => clauses.map((clause) => [clause.id, clause])));

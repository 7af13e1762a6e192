import type { Change } from '../amendment.ts';
import type { Clause, Definition } from '../rulebook.ts';
import { canonicalJson } from './canonical.ts';
import { mergedOrder, refusals } from './merge-order.ts';
import { mergeWords } from './merge-words.ts';
import type { Overlap } from './overlap.ts';

/** What overlaps within one clause, which its chapter is added to later. */
export type ClauseOverlap = Omit<Overlap, 'chapter'>;

interface Merged {
	clause: Clause;
	overlaps: ClauseOverlap[];
}

const wordFields = ['title', 'body', 'note'] as const;

/** Merges a clause that all three texts have, field by field; what overlaps stays as head has it. */
export function mergeClause(base: Clause, head: Clause, theirs: Clause): Merged {
	const overlaps: ClauseOverlap[] = [];
	const words = { title: head.title, body: head.body, note: head.note };
	const report = (
		field: ClauseOverlap['field'],
		key: string | null,
		texts: readonly (string | null)[],
		edit: Omit<Change & { kind: 'edit' }, 'kind' | 'clause'>
	) => {
		const change: Change = { kind: 'edit', clause: head.id, ...edit };
		const [was, is, other] = texts as [string | null, string | null, string | null];
		overlaps.push({ clause: head.id, field, key, base: was, head: is, theirs: other, change });
	};
	for (const field of wordFields) {
		const merged = mergeWords(base[field], head[field], theirs[field]);
		if (merged !== null) words[field] = merged;
		else report(field, null, [base[field], head[field], theirs[field]], { [field]: theirs[field] });
	}
	const parameters = { ...head.parameters };
	for (const key of keysOf(base.parameters, theirs.parameters)) {
		const texts = [base, head, theirs].map(({ parameters: { [key]: value } }) =>
			value === undefined ? null : canonicalJson(value)
		);
		const [was, is, other] = texts;
		if (other === was || other === is) continue;
		const value = theirs.parameters[key];
		if (is !== was) report('parameter', key, texts, { parameters: { [key]: value ?? null } });
		else if (value === undefined) delete parameters[key];
		else parameters[key] = value;
	}
	const definitions = mergeDefinitions(base.definitions, head.definitions, theirs.definitions);
	if (definitions.overlap) {
		const texts = [base.definitions, head.definitions, definitions.theirs].map(canonicalJson);
		report('definitions', null, texts, { definitions: definitions.theirs });
	}
	return { clause: { ...head, ...words, parameters, definitions: definitions.merged }, overlaps };
}

const keysOf = (...records: Readonly<Record<string, unknown>>[]): Set<string> =>
	new Set(records.flatMap((record) => Object.keys(record)));

type Definitions = readonly Definition[];

/**
 * Merges a clause's definitions by their terms. If anything in them overlaps, head's stay, and
 * `theirs` is what they become if a person takes the change set's side: nothing of head's is lost then
 * but what the change set says otherwise.
 */
function mergeDefinitions(
	base: Definitions,
	head: Definitions,
	theirs: Definitions
): { merged: Definitions; theirs: Definitions; overlap: boolean } {
	const json = canonicalJson(theirs);
	if (json === canonicalJson(base) || json === canonicalJson(head))
		return { merged: head, theirs, overlap: false };
	const [was, is, other] = [base, head, theirs].map(
		(all) => new Map(all.map(({ term, meaning }) => [term, meaning]))
	) as [Map<string, string>, Map<string, string>, Map<string, string>];
	const orders = { base: [...was.keys()], head: [...is.keys()], theirs: [...other.keys()] };
	const refused = refusals(orders, true);
	let overlap = refused.order || refused.entered.size > 0 || refused.left.size > 0;
	const [merged, taken] = [new Map<string, string>(), new Map<string, string>()];
	for (const term of new Set([...is.keys(), ...other.keys()])) {
		const [a, b, c] = [was.get(term), is.get(term), other.get(term)];
		const meaning = mergeMeaning(a, b, c);
		if (meaning === null) overlap = true;
		else if (meaning !== undefined) merged.set(term, meaning);
		const theirMeaning = meaning === null ? c : meaning;
		if (theirMeaning !== undefined) taken.set(term, theirMeaning);
	}
	const inOrder = (meanings: Map<string, string>) =>
		mergedOrder(orders, refused.order, (term) => meanings.has(term)).map((term) => ({
			term,
			meaning: meanings.get(term)!
		}));
	return { merged: overlap ? head : inOrder(merged), theirs: inOrder(taken), overlap };
}

/** A term's meaning; undefined when the term goes, null when the two overlap. */
function mergeMeaning(
	base: string | undefined,
	head: string | undefined,
	theirs: string | undefined
): string | undefined | null {
	if (head === theirs || theirs === base) return head;
	if (head === base) return theirs;
	if (base === undefined || head === undefined || theirs === undefined) return null;
	return mergeWords(base, head, theirs);
}

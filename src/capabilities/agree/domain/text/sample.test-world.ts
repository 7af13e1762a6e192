import fc from 'fast-check';
import type { Change } from '../amendment.ts';
import type { Clause, RulebookText } from '../rulebook.ts';
import { applyChanges } from './apply.ts';

/** A clause with only what a test is about. */
export const clause = (id: string, fields: Partial<Clause> = {}): Clause => ({
	id,
	title: `Title of ${id}`,
	body: '',
	note: '',
	parameters: {},
	definitions: [],
	origin: null,
	...fields
});

/** A rulebook of chapters given by their clauses: `{ members: [clause('admission')] }`. */
export const rulebook = (
	chapters: Record<string, readonly Clause[]>,
	preamble = ''
): RulebookText => ({
	language: 'pl',
	title: 'Regulamin klastra',
	preamble,
	chapters: Object.entries(chapters).map(([id, clauses]) => ({
		id,
		title: `Chapter ${id}`,
		clauses
	}))
});

/** The text with changes made, where a test relies on their being possible. */
export function changed(text: RulebookText, changes: readonly Change[]): RulebookText {
	const result = applyChanges(text, changes);
	if (!result.ok) throw new Error(JSON.stringify(result.error));
	return result.value;
}

const words = ['rada', 'członek', 'klastra', 'i', 'w', '14', 'dni', 'zgoda', 'sektor', ',', '.'];

/** A body of a few words that repeat themselves, as law does. */
export const anyBody = fc
	.array(fc.constantFrom(...words), { maxLength: 25 })
	.map((all) => all.join(' '));

const anyDefinitions = fc.constantFrom(
	[],
	[
		{ term: 'term2', meaning: 'kto należy do klastra' },
		{ term: 'term0', meaning: 'kto należy do klastra' }
	]
);

const anyClause = (id: string) =>
	fc
		.record({
			title: fc.constantFrom('Skład', 'Cel'),
			body: anyBody,
			definitions: anyDefinitions
		})
		.map((fields) => clause(id, fields));

/** A rulebook of two chapters with up to four clauses each. */
export const anyRulebook: fc.Arbitrary<RulebookText> = fc
	.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 4 }))
	.chain(([first, second]) =>
		fc.tuple(
			fc.tuple(...Array.from({ length: first }, (_, at) => anyClause(`a${at}`))),
			fc.tuple(...Array.from({ length: second }, (_, at) => anyClause(`b${at}`))),
			anyBody
		)
	)
	.map(([a, b, preamble]) => rulebook({ a, b, empty: [] }, preamble));

const anyWords = fc.array(fc.constantFrom(...words, 'nowe', 'inne'), {
	minLength: 1,
	maxLength: 4
});

interface Edit {
	at: number;
	length: number;
	words: string[];
}

/** A stretch of a text replaced, by position, so that it fits any text. */
const anyEdit: fc.Arbitrary<Edit> = fc.record({
	at: fc.nat(),
	length: fc.nat(3),
	words: fc.oneof(anyWords, fc.constant<string[]>([]))
});

/** The word `nowe` bears the name of its amendment, to be found again. */
function edited(body: string, { at, length, words: fresh }: Edit, name: string): string {
	const all = body.split(' ');
	const named = fresh.map((word) => (word === 'nowe' ? name : word));
	all.splice(at % (all.length + 1), length, ...named);
	return all.join(' ');
}

/** What somebody might propose, as numbers that choose among what the text has. */
interface Step {
	do: 'edit' | 'preamble' | 'define' | 'parameter' | 'add' | 'remove' | 'move' | 'chapter';
	on: number;
	to: number;
	edit: Edit;
}

const rest = { on: fc.nat(), to: fc.nat(), edit: anyEdit };
const kinds = ['preamble', 'define', 'parameter', 'add', 'remove', 'move', 'chapter'] as const;
const anyStep: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 5, arbitrary: fc.record({ do: fc.constant('edit' as const), ...rest }) },
	{ weight: 7, arbitrary: fc.record({ do: fc.constantFrom(...kinds), ...rest }) }
);

/** The changes of one amendment; those that are not possible are left out. */
function changesOf(text: RulebookText, steps: readonly Step[], name: string): Change[] {
	const changes: Change[] = [];
	let now = text;
	for (const [at, step] of steps.entries()) {
		const change = changeOf(now, step, `${name}${at}`);
		const result = change && applyChanges(now, [change]);
		if (!result?.ok) continue;
		changes.push(change!);
		now = result.value;
	}
	return changes;
}

function changeOf(text: RulebookText, { do: kind, on, to, edit }: Step, id: string): Change | null {
	if (kind === 'preamble') return { kind, body: edited(text.preamble, edit, id) };
	if (text.chapters.length === 0) return null;
	const chapter = text.chapters[to % text.chapters.length]!;
	const places = [null, ...chapter.clauses.map((one) => one.id)];
	const after = places[to % places.length]!;
	if (kind === 'chapter') return chapterChange(chapter.id, to, id);
	if (kind === 'add') {
		const body = on % 3 === 0 ? `{§${places.at(-1) ?? id}} ${id}` : id;
		return { kind, chapter: chapter.id, after, clause: clause(id, { body }) };
	}
	const all = text.chapters.flatMap(({ clauses }) => clauses);
	const chosen = all[on % Math.max(all.length, 1)];
	if (!chosen) return null;
	if (kind === 'remove') return { kind, clause: chosen.id };
	if (kind === 'move')
		return after === chosen.id ? null : { kind, clause: chosen.id, chapter: chapter.id, after };
	if (kind === 'parameter') {
		const key = `key${to % 3}`;
		const elsewhere = all.some((one) => one !== chosen && one.parameters[key] !== undefined);
		const parameters = { [key]: on % 4 || null };
		return elsewhere ? null : { kind: 'edit', clause: chosen.id, parameters };
	}
	if (kind === 'define') {
		const term = { term: `term${to % 3}`, meaning: edited('kto należy do klastra', edit, id) };
		const others = chosen.definitions.filter((one) => one.term !== term.term);
		const definitions = on % 4 === 0 ? others : others.toSpliced(to % 2, 0, term);
		return { kind: 'edit', clause: chosen.id, definitions };
	}
	return { kind, clause: chosen.id, body: edited(chosen.body, edit, id) };
}

function chapterChange(chapter: string, to: number, id: string): Change {
	if (to % 5 === 0) return { kind: 'remove-chapter', chapter };
	if (to % 5 === 1) return { kind: 'rename-chapter', chapter, title: `Chapter ${id}` };
	return { kind: 'add-chapter', id, title: id, after: chapter };
}

/** A rulebook and two to four amendments made on it. */
export const anyAmendments = fc
	.tuple(
		anyRulebook,
		fc.array(fc.array(anyStep, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 4 })
	)
	.map(([base, all]) => ({
		base,
		amendments: all.map((steps, at) => changesOf(base, steps, `n${at}-`))
	}));

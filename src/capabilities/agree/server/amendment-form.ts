import { newId } from '#platform/domain/id.ts';
import { invalid, ok, type Result } from '#platform/domain/result.ts';
import { line, slugOf } from '#platform/domain/text.ts';
import type { Change } from '../domain/amendment.ts';
import { numbered, type Clause, type RulebookText } from '../domain/rulebook.ts';
import { typed } from '../domain/text/schema.ts';
import { readDefinitions, readParameters, type Fields } from './amendment-fields.ts';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The changes that a form describes; `fields.kind` says which kind, the rest depends on it. */
export function changesFromForm(base: RulebookText, fields: Fields): Result<Change[]> {
	const clause = numbered(base).find((one) => one.clause.id === fields.clause)?.clause;
	switch (fields.kind) {
		case 'edit':
			return clause ? edit(clause, fields) : gone();
		case 'add':
			return add(fields);
		case 'remove':
			return clause ? ok([{ kind: 'remove', clause: clause.id }]) : gone();
		case 'move': {
			const place = placeOf(fields.place);
			return clause && place ? ok([{ kind: 'move', clause: clause.id, ...place }]) : unplaced();
		}
		case 'preamble':
			return ok([{ kind: 'preamble', body: typed(text(fields.body)) }]);
		case 'add-chapter':
			return addChapter(fields);
		case 'rename-chapter': {
			const title = line(text(fields.chapterTitle));
			return title
				? ok([{ kind: 'rename-chapter', chapter: text(fields.chapter), title }])
				: invalid({ chapterTitle: 'required' });
		}
		case 'remove-chapter':
			return ok([{ kind: 'remove-chapter', chapter: text(fields.chapter) }]);
		default:
			return invalid({ kind: 'choice' });
	}
}

const gone = () => invalid({ '': 'clause-gone' });
const unplaced = () => invalid({ place: 'required' });

function edit(clause: Clause, fields: Fields): Result<Change[]> {
	const words = readWords(clause.id, fields);
	if (!words.ok) return words;
	const { title, body, note, definitions, parameters } = words.value;
	const change: Change = {
		kind: 'edit',
		clause: clause.id,
		...(title !== clause.title && { title }),
		...(body !== clause.body && { body }),
		...(note !== clause.note && { note }),
		...(JSON.stringify(definitions) !== JSON.stringify(clause.definitions) && { definitions }),
		...(Object.keys(parameters).length > 0 && { parameters })
	};
	return ok([change]);
}

function add(fields: Fields): Result<Change[]> {
	const place = placeOf(fields.place);
	if (!place) return unplaced();
	const id = newClauseId(line(text(fields.clauseTitle)));
	const words = readWords(id, fields);
	if (!words.ok) return words;
	const parameters = Object.fromEntries(
		Object.entries(words.value.parameters).flatMap(([key, value]) =>
			value === null ? [] : [[key, value]]
		)
	);
	return ok([{ kind: 'add', ...place, clause: { ...words.value, parameters, id, origin: null } }]);
}

function addChapter(fields: Fields): Result<Change[]> {
	const title = line(text(fields.chapterTitle));
	if (!title) return invalid({ chapterTitle: 'required' });
	const after = text(fields.after) || null;
	return ok([{ kind: 'add-chapter', id: newClauseId(title), title, after }]);
}

/** Readable, and the same in no other cluster: "wpisowe-3f9a1c". */
const newClauseId = (title: string): string =>
	[slugOf(title), newId().slice(-6)].filter(Boolean).join('-');

/** "chapter|clause": behind that clause; "chapter|": the chapter's first. */
function placeOf(place: unknown): { chapter: string; after: string | null } | null {
	const [chapter, after] = text(place).split('|');
	return chapter ? { chapter, after: after || null } : null;
}

function readWords(id: string, fields: Fields) {
	const title = line(text(fields.clauseTitle));
	if (!title) return invalid({ clauseTitle: 'required' });
	const body = typed(text(fields.body));
	if (!body) return invalid({ body: 'required' });
	const definitions = readDefinitions(text(fields.definitions));
	if (!definitions.ok) return definitions;
	const parameters = readParameters(fields);
	if (!parameters.ok) return parameters;
	const note = typed(text(fields.note));
	return ok({
		id,
		title,
		body,
		note,
		definitions: definitions.value,
		parameters: parameters.value
	});
}

import type { Clause, RulebookText } from '../rulebook.ts';

/**
 * JSON in one spelling only, after RFC 8785: keys in the order of their UTF-16 units, no spaces,
 * numbers as ECMAScript writes them; strings and keys are brought to NFC first, so that the same
 * letters typed on two machines are the same bytes. What JSON cannot hold (NaN, infinity, half of a
 * surrogate pair, undefined in a list) throws a TypeError; undefined fields are left out.
 * Cost: linear but for sorting keys.
 */
export function canonicalJson(value: unknown): string {
	if (typeof value === 'string') return quoted(value);
	if (value === null || typeof value === 'boolean') return String(value);
	if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
	if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
	if (typeof value !== 'object') throw new TypeError(`no JSON for ${typeof value}`);
	const fields = Object.entries(value)
		.filter(([, field]) => field !== undefined)
		.map(([key, field]) => [key.normalize('NFC'), field] as const)
		.sort(([a], [b]) => (a < b ? -1 : 1));
	return `{${fields.map(([key, field]) => `${quoted(key)}:${canonicalJson(field)}`).join(',')}}`;
}

function quoted(text: string): string {
	if (!text.isWellFormed()) throw new TypeError('no JSON for half of a surrogate pair');
	return JSON.stringify(text.normalize('NFC'));
}

/** What of a rulebook is decided on and signed. */
export interface SignedForm {
	format: 'klaster-rulebook/1';
	language: RulebookText['language'];
	title: string;
	preamble: string;
	chapters: { id: string; title: string; clauses: SignedClause[] }[];
}

export type SignedClause = Pick<Clause, 'id' | 'title' | 'body' | 'definitions' | 'parameters'>;

/**
 * What is hashed, decided on and signed: all that binds, in its order, with the ids that references
 * point to. Notes explain and origins tell where a clause comes from; neither is part of it.
 */
export const signedForm = (text: RulebookText): SignedForm => ({
	format: 'klaster-rulebook/1',
	language: text.language,
	title: text.title,
	preamble: text.preamble,
	chapters: text.chapters.map((chapter) => ({
		id: chapter.id,
		title: chapter.title,
		clauses: chapter.clauses.map(signedClause)
	}))
});

const signedClause = ({ id, title, body, definitions, parameters }: Clause): SignedClause => ({
	id,
	title,
	body,
	definitions: definitions.map(({ term, meaning }) => ({ term, meaning })),
	parameters
});

import { z } from 'zod';
import { refineText } from './schema-whole.ts';

/** The most that a rulebook holds; more is refused, never cut. */
export const limits = {
	chapters: 60,
	clauses: 400,
	body: 20_000,
	title: 200,
	definitions: 40,
	changes: 1000
} as const;

/**
 * Marked-up text as a browser sends it, made fit to keep: NFC, lines ended by \n, no spaces at
 * their ends. Unlike `prose` it keeps the indentation that nests lists.
 */
export const typed = (text: string): string =>
	text
		.normalize('NFC')
		.replace(/\r\n?/g, '\n')
		.replace(/\t/g, '  ')
		.replace(/[^\S\n]+$/gm, '')
		.replace(/\n{3,}/g, '\n\n')
		.replace(/^\n+|\n+$/g, '');

// Control characters and those that turn the direction of writing round can make a text look other
// than what is signed; line breaks (where they are allowed) and soft hyphens cannot.
const hidden = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;
const fit = (text: string) => text.isWellFormed() && !hidden.test(text);
const line = (most: number) => z.string().max(most, 'too-long').refine(fit, 'characters');
const lines = z
	.string()
	.max(limits.body, 'too-long')
	.refine((text) => fit(text.replaceAll('\n', '')), 'characters');
const named = line(limits.title).refine((text) => text.trim() !== '', 'required');

const id = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,63}$/, 'id');
const key = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$/, 'key');
const count = z.int().min(0);

const value = z.union([z.number(), line(limits.title), z.boolean(), z.array(line(200)).max(100)]);

const definitions = z
	.array(z.strictObject({ term: named, meaning: line(2000).min(1, 'required') }))
	.max(limits.definitions, 'too-many')
	.refine((all) => new Set(all.map(({ term }) => term)).size === all.length, 'twice');

const clauseOrigin = z.discriminatedUnion('kind', [
	z.strictObject({
		kind: z.literal('model'),
		cluster: line(200),
		release: count,
		clause: id,
		sha256: z.string().regex(/^[0-9a-f]{64}$/, 'sha256')
	}),
	z.strictObject({ kind: z.literal('statement'), consultation: line(64), statement: line(64) })
]);

/** One clause, as text typed or imported; strips nothing, refuses what it does not know. */
export const clauseSchema = z.strictObject({
	id,
	title: named,
	body: lines,
	note: lines,
	parameters: z.record(key, value),
	definitions,
	origin: clauseOrigin.nullable()
});

/** A whole rulebook: ids of chapters and of clauses are unique, each parameter is set by one clause. */
export const rulebookText = z
	.strictObject({
		language: z.enum(['pl', 'en']),
		title: named,
		preamble: lines,
		chapters: z
			.array(z.strictObject({ id, title: named, clauses: z.array(clauseSchema) }))
			.max(limits.chapters, 'too-many')
	})
	.superRefine(refineText(limits.clauses));

const after = id.nullable();

/** One change of an amendment. */
export const changeSchema = z.discriminatedUnion('kind', [
	z.strictObject({
		kind: z.literal('edit'),
		clause: id,
		title: named.optional(),
		body: lines.optional(),
		note: lines.optional(),
		definitions: definitions.optional(),
		parameters: z.record(key, value.nullable()).optional()
	}),
	z.strictObject({ kind: z.literal('add'), chapter: id, after, clause: clauseSchema }),
	z.strictObject({ kind: z.literal('remove'), clause: id }),
	z.strictObject({ kind: z.literal('move'), clause: id, chapter: id, after }),
	z.strictObject({ kind: z.literal('add-chapter'), id, title: named, after }),
	z.strictObject({ kind: z.literal('rename-chapter'), chapter: id, title: named }),
	z.strictObject({ kind: z.literal('remove-chapter'), chapter: id }),
	z.strictObject({ kind: z.literal('preamble'), body: lines })
]);

/** The changes of one amendment, in the order in which they apply. */
export const changesSchema = z
	.array(changeSchema)
	.min(1, 'required')
	.max(limits.changes, 'too-many');

import { describe, expect, test } from 'vitest';
import { joinParameters } from '#capabilities/join/server/index.ts';
import { matchParameters } from '#capabilities/match/server/index.ts';
import { allows } from '#platform/domain/parameter.ts';
import { numbered } from '../domain/rulebook.ts';
import { parseMarkup } from '../domain/text/markup.ts';
import { clauseSchema, rulebookText } from '../domain/text/schema.ts';
import { agreeParameters } from '../domain/voting/parameters.ts';
import { unwrapped } from './build.ts';
import { template, templateChapters } from './index.ts';
import { values } from './values.ts';

const names = { cluster: 'Klaster Próbny', coordinator: 'Fundacja Próbna' };
const both = { pl: template('pl', names), en: template('en', names) };
const languages = ['pl', 'en'] as const;
const clausesOf = (language: 'pl' | 'en') => numbered(both[language]).map(({ clause }) => clause);
const marked = (text: string, mark: RegExp) => [...text.matchAll(mark)].map(([, id]) => id!).sort();
const references = (text: string) => marked(text, /\{§([^}]*)\}/g);
const shown = (text: string) => marked(text, /\{=([^}]*)\}/g);
/** The shape of a text: how each of its lines begins. */
const shape = (text: string) =>
	text.split('\n').map((line) => /^ *(?:\d+\.|[a-z]\))|^$/.exec(line)?.[0] ?? 'p');

test('both languages say the same, clause by clause', () => {
	const skeleton = (language: 'pl' | 'en') =>
		both[language].chapters.map(({ id, clauses }) => ({
			id,
			clauses: clauses.map((clause) => ({
				id: clause.id,
				body: shape(clause.body),
				references: references(clause.body),
				noted: references(clause.note),
				shown: shown(clause.body),
				bold: clause.body.split('**').length,
				parameters: clause.parameters,
				definitions: clause.definitions.length
			}))
		}));
	expect(skeleton('en')).toEqual(skeleton('pl'));
	expect(both.pl.chapters.map(({ id }) => id)).toEqual([...templateChapters]);
});

test('it is of a size that people read', () => {
	expect(templateChapters.length).toBe(23);
	expect(clausesOf('pl').length).toBeGreaterThanOrEqual(60);
	expect(clausesOf('pl').length).toBeLessThanOrEqual(90);
});

describe.each(languages)('%s', (language) => {
	const clauses = clausesOf(language);
	const ids = clauses.map(({ id }) => id);

	test('every clause has its id once, under its chapter', () => {
		expect(new Set(ids).size).toBe(ids.length);
		for (const { chapter, clause } of numbered(both[language])) {
			expect(clause.id).toMatch(/^[a-z0-9][a-z0-9.-]{0,63}$/);
			expect(clause.id.split('.')[0]).toBe(chapter.id);
		}
	});

	test('it is a rulebook that the schema accepts', () => {
		expect(rulebookText.safeParse(both[language]).error).toBeUndefined();
		expect(clauses.map((clause) => clauseSchema.parse(clause))).toEqual(clauses);
	});

	test('lists begin at the beginning and are not torn apart', () => {
		for (const { id, body } of clauses) {
			const lists = parseMarkup(body).filter((block) => block.kind === 'list');
			expect(lists.length, id).toBeLessThanOrEqual(1);
			for (const list of lists) expect([id, list.start]).toEqual([id, 1]);
		}
	});

	test('every reference leads to another clause', () => {
		for (const { id, body, note } of clauses) {
			for (const reference of [...references(body), ...references(note)]) {
				expect(ids, id).toContain(reference);
				expect(reference).not.toBe(id);
			}
		}
	});

	test('a clause shows each of the parameters that it sets, and no others', () => {
		for (const { id, body, note, parameters } of clauses) {
			expect(shown(body), id).toEqual(Object.keys(parameters).sort());
			expect(shown(note), id).toEqual([]);
		}
	});

	test.each(clauses.map((clause) => [clause.id, clause] as const))('%s', (_, clause) => {
		expect(clause.title.length).toBeGreaterThan(3);
		expect(clause.title.length).toBeLessThanOrEqual(60);
		expect(clause.body.length).toBeGreaterThan(40);
		expect(clause.body.length).toBeLessThanOrEqual(1200);
		expect(clause.note.length).toBeGreaterThan(80);
		expect(clause.note.length).toBeLessThanOrEqual(700);
		expect(clause.body + clause.note).not.toMatch(/[\t<>]| {3}|undefined/);
		expect(clause.body).not.toMatch(/\{(?![§=])/);
	});
});

test('each parameter is set by one clause at most, within its bounds', () => {
	const catalogue = new Map(
		[...joinParameters, ...matchParameters, ...agreeParameters].map((one) => [one.key, one])
	);
	const set = Object.values(values).flatMap((one) => Object.entries(one));
	expect(new Set(set.map(([key]) => key)).size).toBe(set.length);
	for (const [key, value] of set) {
		const parameter = catalogue.get(key);
		expect(parameter, key).toBeDefined();
		expect(allows(parameter!, value), key).toBe(true);
	}
	const ids = clausesOf('pl').map(({ id }) => id);
	for (const id of Object.keys(values)) expect(ids).toContain(id);
});

test('every behaviour that the catalogue of Join and Match names has its clause', () => {
	const set = new Set<string>(Object.values(values).flatMap((one) => Object.keys(one)));
	const unset = [...joinParameters, ...matchParameters].filter(({ key }) => !set.has(key));
	expect(unset.map(({ key }) => key)).toEqual([]);
});

test('the names stand in the text, and cannot say anything in markup', () => {
	const odd = template('pl', { cluster: '{§nature.name} **K**', coordinator: 'A\n{=x}' });
	expect(odd.title).toBe('Regulamin klastra „§nature.name K”');
	const text = JSON.stringify(odd);
	expect(text).toContain('Koordynatorem klastra jest: A =x.');
	expect(JSON.stringify(both.en)).toContain('The coordinator of the cluster is: Fundacja Próbna.');
	expect(text).not.toContain('{=x}');
	for (const language of languages) {
		const unnamed = template(language, { cluster: 'K', coordinator: ' ' });
		expect(JSON.stringify(unnamed)).toMatch(/klastra jest: organizacja|is: the organisation/);
	}
});

test('the warnings that matter stand in what is signed', () => {
	const body = (language: 'pl' | 'en', id: string) =>
		clausesOf(language).find((clause) => clause.id === id)!.body;
	expect(body('pl', 'nature.contract')).toContain('**nie jest spółką cywilną**');
	expect(body('pl', 'nature.liability')).toContain('odpowiedzialność solidarna**');
	expect(body('pl', 'nature.consortium')).toContain('odpowiadają wobec zamawiającego solidarnie**');
	expect(body('pl', 'fairness.competition')).toContain('**nie uzgadniają między sobą cen**');
	expect(body('pl', 'fairness.tenders')).toContain('**nie uzgadniają ofert**');
	expect(body('pl', 'final.signature')).toContain('**nie jest kwalifikowanym podpisem');
	expect(body('en', 'nature.consortium')).toContain('jointly and severally liable');
	expect(body('en', 'final.signature')).toContain('is not a qualified electronic signature**');
});

test('wrapped source lines become paragraphs and items', () => {
	expect(
		unwrapped('\n\t\tone\n\t\ttwo\n\n\t\t1. three\n\t\tfour\n\t\t  a) five\n\t\t2. six\n\t')
	).toBe('one two\n\n1. three four\n  a) five\n2. six');
});

import { catalogue, numbered, type RulebookText } from '#capabilities/agree/server/index.ts';
import type { Parameter, ParameterValue } from '#platform/domain/parameter.ts';
import { modelsCompared, type PublishedModel } from './models-list.ts';

/** How one cluster decides on what is compared. */
export interface Deciding {
	slug: string;
	name: string;
	/** The clauses that say so. */
	clauses: { number: number; title: string; body: string; href: string }[];
	/** What is set; null where the rules leave it open. */
	value: ParameterValue | null;
}

export interface Catalogue {
	models: PublishedModel[];
	/** Parameters that at least one model sets. */
	parameters: Parameter[];
	/** Chapters by id with a title that they have. */
	chapters: { id: string; title: string }[];
	/** What was picked, and how each decides; null before. */
	compared: {
		parameter: Parameter | null;
		chapter: { id: string; title: string } | null;
		rows: Deciding[];
	} | null;
}

/** All published models of this Klaster; `about`: "parameter:<key>" or "chapter:<id>" to compare them in. */
export async function modelCatalogue(about: string | null): Promise<Catalogue> {
	const found = await modelsCompared();
	const set = new Set(
		found.flatMap(({ rulebook }) =>
			numbered(rulebook).flatMap(({ clause }) => Object.keys(clause.parameters))
		)
	);
	const parameters = catalogue().filter(({ key }) => set.has(key));
	const chapters = [
		...new Map(
			found.flatMap(({ rulebook }) =>
				rulebook.chapters.map(({ id, title }) => [id, title] as const)
			)
		)
	].map(([id, title]) => ({ id, title }));
	const [, kind, name] = /^(parameter|chapter):(.+)$/.exec(about ?? '') ?? [];
	const parameter = parameters.find(({ key }) => kind === 'parameter' && key === name) ?? null;
	const chapter = chapters.find(({ id }) => kind === 'chapter' && id === name) ?? null;
	return {
		models: found.map(({ rulebook: _, ...model }) => model),
		parameters,
		chapters,
		compared:
			parameter || chapter
				? {
						parameter,
						chapter,
						rows: found.map(({ slug, name: called, rulebook }) => ({
							slug,
							name: called,
							...decidingOf(slug, rulebook, parameter?.key ?? null, chapter?.id ?? null)
						}))
					}
				: null
	};
}

function decidingOf(slug: string, text: RulebookText, key: string | null, chapter: string | null) {
	const saying = numbered(text).filter((one) =>
		key === null ? one.chapter.id === chapter : key in one.clause.parameters
	);
	return {
		clauses: saying.map(({ number, clause }) => ({
			number,
			title: clause.title,
			body: clause.body,
			href: `/${slug}/model#${clause.id}`
		})),
		value: key === null ? null : (saying[0]?.clause.parameters[key] ?? null)
	};
}

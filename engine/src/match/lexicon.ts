import making from './lexicon/making.json' with { type: 'json' };
import people from './lexicon/people.json' with { type: 'json' };
import services from './lexicon/services.json' with { type: 'json' };
import type { Language } from './languages.ts';
import { categories } from './taxonomy.ts';

/** One thing that is offered and asked for, with the words that people use for it. */
export interface LexiconConcept {
	readonly id: string;
	readonly category: string;
	readonly pl: readonly string[];
	readonly en: readonly string[];
	readonly cs: readonly string[];
	/** Concepts whose offer plausibly serves a need of this one. */
	readonly near: readonly string[];
}

const conjunctions: Record<Language, RegExp> = { pl: / i /, en: / and /, cs: / a / };

/** The labels of the taxonomy are words for their category, and so concepts of their own. */
function labelConcepts(): LexiconConcept[] {
	return categories.map(({ id, label }) => ({
		id: `category:${id}`,
		category: id,
		pl: label.pl.split(conjunctions.pl),
		en: label.en.split(conjunctions.en),
		cs: label.cs.split(conjunctions.cs),
		near: []
	}));
}

/** Ids are unique within a file only, so each file's concepts are named after it. */
function within(file: string, concepts: readonly LexiconConcept[]): LexiconConcept[] {
	const name = (id: string) => `${file}:${id}`;
	return concepts.map((one) => ({ ...one, id: name(one.id), near: one.near.map(name) }));
}

/** All concepts, in a fixed order. */
export const lexicon: readonly LexiconConcept[] = [
	...within('making', making),
	...within('services', services),
	...within('people', people),
	...labelConcepts()
];

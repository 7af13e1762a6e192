import { blend } from './blend.ts';
import { conceptIndex } from './concept-index.ts';
import { emphasisOf } from './emphasis.ts';
import {
	categoryFeature,
	Features,
	firstCategory,
	firstGram,
	groupFeature,
	type Feature
} from './features.ts';
import { functionWords } from './function-words.ts';
import { languageOf } from './language-of.ts';
import { languages, type Language } from './languages.ts';
import { sensesOf } from './senses.ts';
import { addKnown, addUnknown } from './token-features.ts';
import { tokenise } from './tokens.ts';

/** A text as weights of concepts, categories and words; `ids` ascend. */
export interface TextVector {
	readonly ids: Int32Array;
	readonly weights: Float32Array;
	/** For each id the number of the word in `labels` that brought it most. */
	readonly source: Uint16Array;
	readonly labels: readonly string[];
	readonly norm: number;
	readonly language: Language;
}

/** What else is known of a text, and what its vector is for. */
export interface VectorOptions {
	/** A category that the author stated. */
	category?: string | undefined;
	/** The language that the author uses, if known. */
	language?: Language | undefined;
	/** Concepts also give a part of their weight to near ones. */
	spread?: boolean;
}

/**
 * A text (title, full stop, description) as a vector of concepts, their categories and groups, its
 * words, and n-grams of words that the lexicon lacks. Only needs are spread, so that the index of
 * offers stays small. Weights depend on the text and the lexicon, never on other
 * texts. Cost: linear in the tokens and in the lexicon entries that each may be.
 */
export function textVector(
	text: string,
	{ category, language: hint, spread = false }: VectorOptions = {}
): TextVector {
	const tokens = tokenise(text);
	const believed = languageOf(tokens, hint);
	const language = languages.reduce((a, b) => (believed[b] > believed[a] ? b : a));
	const grammar = languages.filter((one) => believed[one] > 0.8);
	const isContent = tokens.map(
		({ folded }) =>
			!grammar.some((one) => functionWords[one].has(folded)) &&
			!/^\d+$/.test(folded) &&
			folded.length > 1
	);
	const emphasis = emphasisOf(tokens, language, isContent);
	const senses = sensesOf(tokens, isContent, believed);
	const features = new Features();
	tokens.forEach((token, at) => {
		const weight = emphasis[at]!;
		const sense = senses[at]!;
		if (weight === 0) return;
		if (sense.evidence.size > 0) addKnown(features, sense, weight, at);
		else addUnknown(features, token, language, weight, at);
	});
	const labels = senses.map(({ label }) => label);
	return finish(features, labels, language, category, spread);
}

/** Near concepts get a part of a concept's own weight: one step and no more. */
function spreadToNear(features: Features, known: readonly [number, Feature][]): void {
	const { concepts } = conceptIndex();
	for (const { id, weight, source } of known.map(([id, feature]) => ({ id, ...feature }))) {
		for (const other of concepts[id]!.near) {
			const more = blend.near * weight - (features.get(other)?.weight ?? 0);
			if (more > 0) features.add(other, more, source);
		}
	}
}

function finish(
	features: Features,
	labels: readonly string[],
	language: Language,
	stated: string | undefined,
	spread: boolean
): TextVector {
	const { concepts } = conceptIndex();
	const known = [...features].filter(([id]) => id < firstCategory);
	for (const [id, feature] of known) {
		feature.weight **= blend.repetition;
		const { category } = concepts[id] as { category: string };
		const { weight, source } = feature;
		features.add(categoryFeature.get(category) as number, blend.category * weight, source);
		features.add(groupFeature.get(category) as number, blend.group * weight, source);
	}
	const category = categoryFeature.get(stated ?? '');
	if (stated !== undefined && category !== undefined) {
		features.add(category, blend.statedCategory, labels.length);
		features.add(groupFeature.get(stated) as number, blend.group, labels.length);
	}
	let square = 0;
	for (const { weight } of features.values()) square += weight * weight;
	if (spread) spreadToNear(features, known);
	let heaviest = 0;
	for (const { weight } of features.values()) heaviest = Math.max(heaviest, weight);
	const ids: number[] = [];
	for (const [id, { weight }] of features) {
		if (id >= firstGram || weight >= blend.least * heaviest) ids.push(id);
	}
	const sorted = new Int32Array(ids).sort();
	const weights = new Float32Array(sorted.length);
	const source = new Uint16Array(sorted.length);
	for (let at = 0; at < sorted.length; at++) {
		const feature = features.get(sorted[at] as number) as Feature;
		weights[at] = feature.weight;
		source[at] = feature.source;
	}
	return {
		ids: sorted,
		weights,
		source,
		labels: [...labels, stated ?? ''],
		norm: Math.sqrt(square),
		language
	};
}

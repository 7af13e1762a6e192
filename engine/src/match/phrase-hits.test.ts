import { describe, expect, it } from 'vitest';
import { conceptIndex, type Phrase } from './concept-index.ts';
import { phraseHits, type Place } from './phrase-hits.ts';
import { tokenise } from './tokens.ts';

const { exact, words, phrases } = conceptIndex().byLanguage.pl;
const wordNamed = (lower: string) => words.findIndex((word) => word.lower === lower);
function phraseOf(...parts: string[]) {
	const wanted = parts.map(wordNamed).join();
	return phrases.find((phrase) => phrase.words.join() === wanted)!;
}

/** The hits of one phrase in a text whose words are those of the lexicon as they stand. */
function hitsOf(phrase: string[], text: string) {
	const tokens = tokenise(text);
	const found = new Map<number, Place[]>();
	tokens.forEach(({ folded }, token) => {
		for (const word of exact.get(folded) ?? [])
			found.set(word, [...(found.get(word) ?? []), { token, quality: 1 }]);
	});
	const { concept } = phraseOf(...phrase);
	return phraseHits(tokens, found, 'pl').filter((hit) => hit.concept === concept);
}

const yearly = ['rozliczenie', 'roczne'];

describe('a phrase', () => {
	it('is whole when all its words stand in one sentence', () => {
		const [hit] = hitsOf(yearly, 'Rozliczenie roczne');
		expect(hit).toMatchObject({ tokens: [0, 1], whole: true });
		expect(hit!.strength).toBeCloseTo(1, 12);
	});

	it('is a part only when its words stand in different sentences', () => {
		const [hit] = hitsOf(yearly, 'Rozliczenie. Roczne');
		expect(hit).toMatchObject({ tokens: [0], whole: false });
		expect(hit!.strength).toBeCloseTo(0.5 * phraseOf(...yearly).weights[0]! ** 2, 12);
	});

	it('counts less when its words stand far apart', () => {
		const [hit] = hitsOf(yearly, 'Rozliczenie jeden dwa trzy cztery roczne');
		expect(hit).toMatchObject({ whole: true });
		expect(hit!.strength).toBeCloseTo(0.75, 12);
	});

	it.each([
		['before', 'Rozliczenie roczne jeden dwa trzy cztery rozliczenie', [0, 1]],
		['after', 'Rozliczenie jeden dwa trzy cztery rozliczenie roczne', [5, 6]]
	])('is taken where its words stand closest, be that %s', (_, text, tokens) => {
		const [hit] = hitsOf(yearly, text);
		expect(hit!.tokens).toEqual(tokens);
		expect(hit!.strength).toBeCloseTo(1, 12);
	});

	it('needs a token for each of its words', () => {
		const tokens = tokenise('Rozliczenie');
		const place = [{ token: 0, quality: 1 }];
		const found = new Map(yearly.map((lower) => [wordNamed(lower), place]));
		const { concept } = phraseOf(...yearly);
		const hit = phraseHits(tokens, found, 'pl').find((one) => one.concept === concept);
		expect(hit).toMatchObject({ tokens: [0], whole: false });
	});

	it('is not there when no sentence has a third of it', () => {
		// No other phrase of its concept may have one of its words.
		const alone = ({ concept, words: mine }: Phrase) =>
			mine.every(
				(word) => words[word]!.phrases.filter((at) => phrases[at]!.concept === concept).length === 1
			);
		const thin = phrases.find((one) => one.weights.every((part) => part < 0.34) && alone(one))!;
		const parts = thin.words.map((word) => words[word]!.lower);
		expect(hitsOf(parts, parts.join(' '))).not.toEqual([]);
		expect(hitsOf(parts, parts.join('. '))).toEqual([]);
	});
});

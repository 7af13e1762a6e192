import suffixes from './suffixes.json' with { type: 'json' };
import type { Language } from './languages.ts';

/** A possible stem of a word and what it costs to believe in it, 0 (the word itself) to 1. */
export interface Stem {
	readonly stem: string;
	readonly cost: number;
}

const costs = { inflection: 0.04, verb: 0.07, gerund: 0.08, derivation: 0.14 } as const;
const shortest = { inflection: 3, verb: 3, gerund: 3, derivation: 3 } as const;
/** What a stem of three letters costs more than a longer one: it fits too many words by chance. */
const shortStem = 0.08;

type Endings = ReadonlyMap<string, { cost: number; keep: number }>;

function endingsOf(language: Language): Endings {
	const endings = new Map<string, { cost: number; keep: number }>();
	for (const sort of ['inflection', 'verb', 'gerund', 'derivation'] as const) {
		for (const ending of suffixes[language][sort].split(' ')) {
			if (!endings.has(ending)) endings.set(ending, { cost: costs[sort], keep: shortest[sort] });
		}
	}
	return endings;
}

const endings: Record<Language, Endings> = {
	pl: endingsOf('pl'),
	en: endingsOf('en'),
	cs: endingsOf('cs')
};
const longestEnding = 9;

const slavicPairs: Readonly<Record<string, string>> = { cz: 'k', rz: 'r', sz: 'ch', dz: 'd' };
const slavicSingles: Readonly<Record<string, string>> = { c: 'k', z: 'g' };
const doubled = new Set('bdgmnprt');

function settleSlavic(stem: string): string {
	const bare = stem.endsWith('i') && stem.length > 1 ? stem.slice(0, -1) : stem;
	const pair = slavicPairs[bare.slice(-2)];
	if (pair !== undefined) return bare.slice(0, -2) + pair;
	const single = slavicSingles[bare.slice(-1)];
	return single === undefined ? bare : bare.slice(0, -1) + single;
}

function settleEnglish(stem: string): string {
	const last = stem.slice(-1);
	if (last === stem.at(-2) && doubled.has(last)) return stem.slice(0, -1);
	if (last === 'i') return `${stem.slice(0, -1)}y`;
	return last === 'e' && stem.length > 4 ? stem.slice(0, -1) : stem;
}

/**
 * Consonants that alternate at the end of a stem are written alike (ręka/ręce, płakać/płacze, Polish;
 * ruka/ruce, Czech), and doubled ones once (plan/planning, English).
 */
function settle(stem: string, language: Language): string {
	return language === 'en' ? settleEnglish(stem) : settleSlavic(stem);
}

/**
 * Every stem that a folded word may have, cheapest first: the word itself and the word without each
 * known ending. Two words are forms of one another when they share a stem; the costs add up.
 * Cost: the number of endings' lengths tried, at most nine look-ups.
 */
export function stemsOf(folded: string, language: Language): Stem[] {
	const found = new Map<string, number>();
	const note = (stem: string, cost: number) => {
		const settled = settle(stem, language);
		const whole = cost + (settled.length < 4 && cost > 0 ? shortStem : 0);
		if ((settled.length >= 3 || cost === 0) && whole < (found.get(settled) ?? 1))
			found.set(settled, whole);
	};
	note(folded, 0);
	if (!/\d/.test(folded)) {
		for (let length = 1; length <= longestEnding && folded.length - length >= 3; length++) {
			const ending = endings[language].get(folded.slice(-length));
			if (ending && folded.length - length >= ending.keep) {
				note(folded.slice(0, -length), ending.cost);
			}
		}
	}
	return [...found].map(([stem, cost]) => ({ stem, cost })).sort((a, b) => a.cost - b.cost);
}

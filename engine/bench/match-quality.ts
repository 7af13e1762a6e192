import { readFileSync } from 'node:fs';
import { FIT_THRESHOLD, match, type Listing } from '../src/match/index.ts';
import { benchData, type Outcome } from './report.ts';

/** Offers and needs with the offers that people say answer each need. */
export interface Labelled {
	offers: Listing[];
	needs: (Listing & { relevant: string[] })[];
}

/** How well a ranking finds what it should, each 0..1. */
export interface Quality {
	needs: number;
	recallAt5: number;
	meanReciprocalRank: number;
	/** Share of the relevant pairs at or above the threshold of a fit. */
	fitsFound: number;
	/** Share of the irrelevant pairs at or above it. */
	falseFits: number;
}

/** For each need the ids of the offers, best first, with a score. */
export type Ranker = (data: Labelled) => Ranking[] | Promise<Ranking[]>;
export type Ranking = { offer: string; score: number }[];

/** Our own ranking, all offers. */
export const ours: Ranker = async (data) => {
	const { results } = await match({ ...data, top: Math.min(1000, data.offers.length) });
	return results.map(({ ranked }) => ranked);
};

/** Plain trigram similarity of the texts as in PostgreSQL's pg_trgm, for comparison. */
export const trigrams: Ranker = ({ offers, needs }) => {
	const gramsOf = (text: string) => {
		const grams = new Set<string>();
		for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
			const padded = `  ${word} `;
			for (let at = 0; at + 3 <= padded.length; at++) grams.add(padded.slice(at, at + 3));
		}
		return grams;
	};
	const sets = offers.map(({ text }) => gramsOf(text));
	return needs.map(({ text }) => {
		const own = gramsOf(text);
		return offers
			.map(({ id }, at) => {
				const other = sets[at] as Set<string>;
				const common = [...own].filter((gram) => other.has(gram)).length;
				return { offer: id, score: common / (own.size + other.size - common) };
			})
			.filter(({ score }) => score > 0)
			.sort((a, b) => b.score - a.score);
	});
};

/** Measures a ranking on labelled pairs. Recall counts at most five relevant offers a need. */
export function qualityOf(rankings: readonly Ranking[], data: Labelled): Quality {
	let recall = 0;
	let reciprocal = 0;
	let found = 0;
	let relevantPairs = 0;
	let wrong = 0;
	data.needs.forEach(({ relevant }, at) => {
		const ranked = rankings[at] ?? [];
		const hits = ranked.slice(0, 5).filter(({ offer }) => relevant.includes(offer));
		recall += hits.length / Math.min(5, relevant.length);
		const first = ranked.findIndex(({ offer }) => relevant.includes(offer));
		reciprocal += first < 0 ? 0 : 1 / (first + 1);
		const fits = ranked.filter(({ score }) => score >= FIT_THRESHOLD);
		const right = fits.filter(({ offer }) => relevant.includes(offer)).length;
		found += right;
		wrong += fits.length - right;
		relevantPairs += relevant.length;
	});
	const needs = data.needs.length;
	return {
		needs,
		recallAt5: recall / needs,
		meanReciprocalRank: reciprocal / needs,
		fitsFound: found / relevantPairs,
		falseFits: wrong / (needs * data.offers.length - relevantPairs)
	};
}

/** The labelled samples, by name. */
export const samples: [name: string, read: () => Labelled][] = [
	['pairs.json', () => read(`${benchData}/match/pairs.json`)],
	['own pairs', () => read(new URL('../src/match/sample.test-data.json', import.meta.url).pathname)]
];

function read(path: string): Labelled {
	return JSON.parse(readFileSync(path, 'utf8')) as Labelled;
}

/** A row of the table: what a method finds on a sample. */
export async function outcomeOf(rank: Ranker, data: Labelled): Promise<Outcome> {
	const { needs, recallAt5, meanReciprocalRank, fitsFound, falseFits } = qualityOf(
		await rank(data),
		data
	);
	const [recall, mrr, found, wrong] = [recallAt5, meanReciprocalRank, fitsFound, falseFits].map(
		(share) => share.toFixed(3)
	);
	return { ours: `${recall}, ${mrr}`, note: `${needs} needs; fits found ${found}, false ${wrong}` };
}

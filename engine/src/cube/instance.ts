import { EngineInputError } from '../input-error.ts';
import type { Terms } from '../match/index.ts';
import type { CubeProblem } from './input.ts';

/** One offer that may serve one need, by indices. Value is priority × score in thousandths. */
export interface Arc {
	offer: number;
	need: number;
	giver: number;
	receiver: number;
	value: number;
	score: number;
	/** On what terms it may stand alone, if it may. */
	direct: 'gift' | 'paid' | null;
	/** Whether it may be part of a swap or a ring. */
	exchange: boolean;
}

/** Why some fits of a need became no arcs. */
export interface Dropped {
	bestLowScore: number | null;
	blocked: string[];
	declined: string[];
}

/** The problem by indices in the order of the input. */
export interface Instance {
	problem: CubeProblem;
	limit: Int32Array;
	capacity: Int32Array;
	quantity: Int32Array;
	arcs: Arc[];
	/** By need. */
	dropped: Dropped[];
}

const thousand = 1000;

/**
 * Turns offers, needs and fits into arcs. A fit becomes one when nobody blocked or declined it, it is
 * good enough, it joins two different members, the terms meet, and the offer has the units.
 * @throws EngineInputError when the same offer and need occur twice in the fits
 */
export function createInstance(problem: CubeProblem): Instance {
	const { members, offers, needs, settings } = problem;
	const memberAt = indexOf(members);
	const offerAt = indexOf(offers);
	const needAt = indexOf(needs);
	const declined = new Set(settings.excluded.map((pair) => pairKey(pair.offer, pair.need)));
	const dropped = needs.map((): Dropped => ({ bestLowScore: null, blocked: [], declined: [] }));
	const arcs: Arc[] = [];
	const seen = new Set<string>();
	for (const fit of problem.fits) {
		const key = pairKey(fit.offer, fit.need);
		if (seen.has(key)) {
			throw new EngineInputError(
				`The fit of the offer "${fit.offer}" to the need "${fit.need}" occurs twice.`
			);
		}
		seen.add(key);
		const need = needAt.get(fit.need)!;
		const offer = offerAt.get(fit.offer)!;
		const asked = needs[need]!;
		const offered = offers[offer]!;
		const out = dropped[need]!;
		const terms = asked.terms.filter((one) => offered.terms.includes(one));
		if (offered.member === asked.member) continue;
		if (fit.score < settings.minScore) {
			out.bestLowScore = Math.max(out.bestLowScore ?? 0, fit.score);
		} else if (fit.blocked !== undefined) addOnce(out.blocked, fit.blocked);
		else if (declined.has(key)) addOnce(out.declined, fit.offer);
		else if (terms.length === 0) addOnce(out.blocked, 'terms');
		else if (offered.capacity < asked.quantity) addOnce(out.blocked, 'capacity');
		else {
			arcs.push({
				offer,
				need,
				giver: memberAt.get(offered.member)!,
				receiver: memberAt.get(asked.member)!,
				value: asked.priority * Math.round(fit.score * thousand),
				score: fit.score,
				direct: directTerms(terms),
				exchange: terms.includes('exchange')
			});
		}
	}
	return {
		problem,
		limit: Int32Array.from(members, (one) => one.maxPartnerships ?? settings.maxPartnerships),
		capacity: Int32Array.from(offers, (one) => one.capacity),
		quantity: Int32Array.from(needs, (one) => one.quantity),
		arcs,
		dropped
	};
}

function indexOf(list: readonly { id: string }[]): Map<string, number> {
	return new Map(list.map((one, index) => [one.id, index]));
}

function pairKey(offer: string, need: string): string {
	return JSON.stringify([offer, need]);
}

function addOnce(list: string[], item: string): void {
	if (!list.includes(item)) list.push(item);
}

/** A gift is the simplest promise, so it goes before payment where both would do. */
function directTerms(terms: readonly Terms[]): 'gift' | 'paid' | null {
	if (terms.includes('gift')) return 'gift';
	return terms.includes('paid') ? 'paid' : null;
}

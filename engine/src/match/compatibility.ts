import { distanceKm } from './distance.ts';
import { kindFit } from './kind-fit.ts';
import { allTerms, type Listing } from './listing.ts';
import type { Block, Reason, Span } from './reasons.ts';
import { findCategory } from './taxonomy.ts';

/** What everything but the words says of an offer for a need. */
export interface Compatibility {
	/** Multiplies the fit of the words, 0..1. */
	factor: number;
	reasons: Reason[];
	blocked?: Block;
}

const farLoss = 0.2;
const halfLossKm = 40;
const sameGroup = 0.95;
const otherGroup = 0.85;
const leastForPart = 0.7;

/**
 * Kind, category, terms, price, dates, place and capacity of an offer against a need's. What either
 * side leaves open is no obstacle and gives no reason. Cost: constant.
 */
export function compatibility(offer: Listing, need: Listing): Compatibility {
	const result: Compatibility = { factor: 1, reasons: [] };
	weighKind(offer, need, result);
	weighCategory(offer, need, result);
	weighPlace(offer, need, result);
	weighTerms(offer, need, result);
	weighDates(offer, need, result);
	weighCapacity(offer, need, result);
	return result;
}

function block(result: Compatibility, blocked: Block, reason: Reason): void {
	result.blocked ??= blocked;
	result.reasons.push(reason);
}

function weighKind(offer: Listing, need: Listing, result: Compatibility): void {
	if (!offer.kind || !need.kind || offer.kind === need.kind) return;
	result.factor *= kindFit(offer.kind, need.kind);
	result.reasons.push({ code: 'kind', offer: offer.kind, need: need.kind });
}

function weighCategory(offer: Listing, need: Listing, result: Compatibility): void {
	const offered = findCategory(offer.category ?? '');
	const needed = findCategory(need.category ?? '');
	if (!offered || !needed) return;
	if (offered.id === needed.id) result.reasons.push({ code: 'category', category: offered.id });
	else result.factor *= offered.group === needed.group ? sameGroup : otherGroup;
}

function weighPlace(offer: Listing, need: Listing, result: Compatibility): void {
	if (!offer.place || !need.place) return;
	const exact = distanceKm(offer.place, need.place);
	const km = Math.round(exact * 10) / 10;
	const limits = [offer.reachKm, need.reachKm].filter((reach) => reach !== undefined);
	// One of the two travels, so the longer reach decides.
	const limit = Math.max(...limits);
	if (limits.length > 0 && exact > limit) {
		block(result, 'distance', { code: 'blocked-distance', km, limit });
		return;
	}
	result.factor *= 1 - (farLoss * exact) / (exact + halfLossKm);
	result.reasons.push({ code: 'distance', km });
}

function weighTerms(offer: Listing, need: Listing, result: Compatibility): void {
	const offered = offer.terms?.length ? offer.terms : undefined;
	const needed = need.terms?.length ? need.terms : undefined;
	const common = allTerms.filter(
		(terms) => (offered ?? allTerms).includes(terms) && (needed ?? allTerms).includes(terms)
	);
	if (offered && needed && common.length === 0) {
		block(result, 'terms', { code: 'blocked-terms', offer: [...offered], need: [...needed] });
		return;
	}
	const asked = offer.price?.min;
	const budget = need.price?.max;
	const currency = offer.price?.currency ?? '';
	const onlyPaid = common.length === 1 && common[0] === 'paid';
	const tooDear = asked !== undefined && budget !== undefined && asked > budget;
	if (onlyPaid && tooDear && currency === need.price?.currency) {
		block(result, 'price', { code: 'blocked-price', asked, budget, currency });
	} else if (offered && needed) result.reasons.push({ code: 'terms', terms: common });
}

function spanOf({ from, until }: Listing): Span {
	return { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
}

function weighDates(offer: Listing, need: Listing, result: Compatibility): void {
	const starts = [offer.from, need.from].filter((day) => day !== undefined).sort();
	const ends = [offer.until, need.until].filter((day) => day !== undefined).sort();
	const from = starts.at(-1);
	const until = ends[0];
	if (from !== undefined && until !== undefined && from > until) {
		block(result, 'dates', {
			code: 'blocked-dates',
			offer: spanOf(offer),
			need: spanOf(need)
		});
	} else if (from !== undefined || until !== undefined) {
		result.reasons.push({ code: 'dates', ...spanOf({ id: '', text: '', from, until }) });
	}
}

function weighCapacity(offer: Listing, need: Listing, result: Compatibility): void {
	if (offer.capacity === 0) {
		block(result, 'capacity', { code: 'blocked-capacity' });
		return;
	}
	if (offer.capacity === undefined || need.capacity === undefined) return;
	if (offer.capacity >= need.capacity) return;
	result.factor *= leastForPart + (1 - leastForPart) * (offer.capacity / need.capacity);
	result.reasons.push({ code: 'capacity', offered: offer.capacity, needed: need.capacity });
}

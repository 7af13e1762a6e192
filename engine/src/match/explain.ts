import { fold } from './fold.ts';
import { phrases, type Phrases } from './phrases.ts';
import type { Reason, Span } from './reasons.ts';
import { findCategory } from './taxonomy.ts';

function dates({ from, until }: Span, say: Phrases): string {
	if (from === undefined) return say.by(until!);
	if (until === undefined) return say.since(from);
	const oneMonth = from.slice(0, 7) === until.slice(0, 7);
	return oneMonth
		? say.inMonth(say.months[Number(from.slice(5, 7)) - 1]!)
		: say.between(from, until);
}

function clause(reason: Reason, language: 'pl' | 'en'): string {
	const say = phrases[language];
	const number = (value: number) => String(value).replace('.', say.decimal);
	switch (reason.code) {
		case 'words':
			return fold(reason.offer) === fold(reason.need)
				? reason.offer.toLowerCase()
				: `${reason.offer.toLowerCase()} ↔ ${reason.need.toLowerCase()}`;
		case 'category':
			return say.category(findCategory(reason.category)?.label[language].toLowerCase() ?? '');
		case 'distance':
			return `${number(reason.km)} km`;
		case 'terms':
			return say.termsSuit(reason.terms.map((terms) => say.terms[terms]).join(say.or));
		case 'dates':
			return dates(reason, say);
		case 'kind':
			return say.kind(say.kinds[reason.offer], say.kinds[reason.need]);
		case 'capacity':
			return say.capacity(reason.offered, reason.needed);
		case 'blocked-terms': {
			const list = (terms: (typeof reason)['offer']) =>
				terms.map((one) => say.terms[one]).join(say.or);
			return say.noTerms(list(reason.offer), list(reason.need));
		}
		case 'blocked-price':
			return say.tooDear(
				`${number(reason.asked)} ${reason.currency}`,
				`${number(reason.budget)} ${reason.currency}`
			);
		case 'blocked-dates':
			return say.noDates;
		case 'blocked-distance':
			return say.tooFar(number(reason.km), number(reason.limit));
		case 'blocked-capacity':
			return say.noCapacity;
	}
}

/**
 * The reasons of a fit as one plain sentence, such as "szycie ↔ odzież robocza; 2 km; zamiana pasuje
 * obu stronom; wolne w marcu".
 */
export function explain(reasons: readonly Reason[], language: 'pl' | 'en'): string {
	return reasons.map((reason) => clause(reason, language)).join('; ');
}

import { findCategory, type Reason, type Terms } from '@klaster/engine/match';
import { m } from '#messages';
import { dayIn } from '#platform/domain/clock.ts';
import { fold } from '#platform/domain/text.ts';
import type { Ctx, Locale } from '#platform/server/context.ts';
import { formatDay, formatMoney, formatNumber } from '#platform/ui/format.ts';
import type { Span } from '../domain/span.ts';
import { wholeMonthOf } from '../domain/span.ts';

/** Who reads, and which year needs no naming. */
export interface WhyReader {
	locale: Locale;
	year: string;
}

/** The reasons of a fit as one sentence in the reader's language: „szycie ↔ odzież robocza; 2 km”. */
export const whyOf = (
	ctx: Pick<Ctx, 'locale' | 'clock' | 'cluster'>,
	reasons: readonly Reason[]
): string => {
	const year = dayIn(ctx.cluster.timeZone, ctx.clock.now()).slice(0, 4);
	return [...reasons]
		.sort((a, b) => rank(a) - rank(b))
		.map((reason) => clause(reason, { locale: ctx.locale, year }))
		.join('; ');
};

/** What stands in the way is said first, then what speaks for it, then what does not quite suit. */
const order: readonly Reason['code'][] = [
	'words',
	'category',
	'distance',
	'terms',
	'dates',
	'capacity',
	'kind'
];
const rank = ({ code }: Reason): number => order.indexOf(code);

function clause(reason: Reason, reader: WhyReader): string {
	const { locale } = reader;
	const options = { locale };
	const km = (value: number) => formatNumber(value, locale, value < 10 ? 1 : 0);
	switch (reason.code) {
		case 'words': {
			const [offer, need] = [reason.offer.toLowerCase(), reason.need.toLowerCase()];
			return fold(offer) === fold(need) ? offer : `${offer} ↔ ${need}`;
		}
		case 'category': {
			const name = findCategory(reason.category)?.label[locale] ?? reason.category;
			return m.match_why_category({ name: name.toLowerCase() }, options);
		}
		case 'distance':
			return reason.km < 1 ? m.match_why_here({}, options) : `${km(reason.km)} km`;
		case 'terms':
			return m.match_why_terms({ terms: termsText(reason.terms, locale) }, options);
		case 'dates':
			return m.match_why_free({ when: spanText(reason, reader) }, options);
		case 'kind':
			return m.match_why_kind(
				{ offer: kindText(reason.offer, locale), need: kindText(reason.need, locale) },
				options
			);
		case 'capacity':
			return m.match_why_part({ offered: reason.offered, needed: reason.needed }, options);
		case 'blocked-terms':
			return m.match_why_no_terms(
				{ offer: termsText(reason.offer, locale), need: termsText(reason.need, locale) },
				options
			);
		case 'blocked-price': {
			const money = (amount: number) =>
				formatMoney({ amount: Math.round(amount * 100), currency: reason.currency }, locale);
			const words = { asked: money(reason.asked), budget: money(reason.budget) };
			return m.match_why_too_dear(words, options);
		}
		case 'blocked-dates': {
			const words = { offer: spanText(reason.offer, reader), need: spanText(reason.need, reader) };
			return m.match_why_no_dates(words, options);
		}
		case 'blocked-distance':
			return m.match_why_too_far({ km: km(reason.km), limit: km(reason.limit) }, options);
		case 'blocked-capacity':
			return m.match_why_used_up({}, options);
	}
}

const kindText = (kind: keyof typeof kindWords, locale: Locale) => kindWords[kind]({}, { locale });

const kindWords = {
	work: m.match_kind_work,
	service: m.match_kind_service,
	space: m.match_kind_space,
	equipment: m.match_kind_equipment,
	goods: m.match_kind_goods,
	knowledge: m.match_kind_knowledge,
	people: m.match_kind_people
};

const termsWords = {
	gift: m.match_why_gift,
	exchange: m.match_why_exchange,
	paid: m.match_why_paid
};

/** "dar, zamiana lub zapłata" */
const termsText = (terms: readonly Terms[], locale: Locale): string =>
	new Intl.ListFormat(locale, { type: 'disjunction' }).format(
		terms.map((one) => termsWords[one]({}, { locale }))
	);

/** When something is free: a whole month by its name, else from and until. */
function spanText({ from, until }: Span, { locale, year }: WhyReader): string {
	const options = { locale };
	const month = wholeMonthOf({ from, until });
	if (month !== null) {
		const name = m.match_why_month({ month: String(Number(month.slice(5))) }, options);
		return month.slice(0, 4) === year ? name : `${name} ${month.slice(0, 4)}`;
	}
	const day = (text: string) => {
		const other = text.slice(0, 4) !== year;
		return formatDay(text, locale, { year: other }).replace(/^[^,]*, /, '');
	};
	if (from && until) return m.match_why_between({ from: day(from), until: day(until) }, options);
	if (from) return m.match_why_since({ from: day(from) }, options);
	return until ? m.match_why_by({ until: day(until) }, options) : m.match_why_any_time({}, options);
}

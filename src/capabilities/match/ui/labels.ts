import { m } from '#messages';
import { getLocale } from '#i18n/runtime.js';
import { formatDay, formatMoney, formatNumber } from '#platform/ui/format.ts';
import type { CloseReason, Kind, PriceRange, Priority, Terms } from '../domain/listing.ts';

/** What a kind, terms, an urgency, a reason for closing are called in the reader's language. */
export const kindName = (kind: Kind): string => kinds[kind]();
export const termsName = (terms: Terms): string => terms_[terms]();
export const priorityName = (priority: Priority): string => priorities[priority]();
export const closeReasonName = (reason: string | null): string =>
	closeReasons[reason as CloseReason]?.() ?? '';

const kinds: Record<Kind, () => string> = {
	work: m.match_kind_work,
	service: m.match_kind_service,
	space: m.match_kind_space,
	equipment: m.match_kind_equipment,
	goods: m.match_kind_goods,
	knowledge: m.match_kind_knowledge,
	people: m.match_kind_people
};
const terms_: Record<Terms, () => string> = {
	gift: m.match_terms_gift,
	exchange: m.match_terms_exchange,
	paid: m.match_terms_paid
};
const priorities: Record<Priority, () => string> = {
	1: m.match_priority_1,
	2: m.match_priority_2,
	3: m.match_priority_3
};
const closeReasons: Record<CloseReason, () => string> = {
	'arranged-here': m.match_reason_arranged_here,
	'arranged-elsewhere': m.match_reason_arranged_elsewhere,
	'no-longer': m.match_reason_no_longer,
	mistake: m.match_reason_mistake
};

/** „za darmo, na zamianę” */
export const termsText = (terms: readonly Terms[]): string => terms.map(termsName).join(', ');

/** „20–50 zł”, „od 20 zł”; empty when no price was named. */
export function priceText(price: PriceRange | null): string {
	const money = (one: NonNullable<PriceRange['min']>) => formatMoney(one, getLocale());
	if (!price) return '';
	const { min, max } = price;
	if (min && max) return min.amount === max.amount ? money(min) : `${money(min)} – ${money(max)}`;
	if (min) return m.match_why_since({ from: money(min) });
	return max ? m.match_why_by({ until: money(max) }) : '';
}

/** „od 1 marca 2027 do 31 marca 2027”; empty when it is free at any time. */
export function whenText(from: string | null, until: string | null): string {
	const day = (text: string) =>
		formatDay(text, getLocale(), { year: true }).replace(/^[^,]*, /, '');
	if (from && until) return m.match_why_between({ from: day(from), until: day(until) });
	if (from) return m.match_why_since({ from: day(from) });
	return until ? m.match_why_by({ until: day(until) }) : '';
}

/** „40 godzin”; empty for a single thing without a unit. */
export const capacityText = (capacity: number, unit: string | null): string =>
	capacity === 1 && !unit ? '' : `${formatNumber(capacity, getLocale())} ${unit ?? ''}`.trim();

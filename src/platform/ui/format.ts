import type { Money } from '../domain/money.ts';

/** How to write for a reader: their language, and the cluster's IANA time zone. */
export interface Reader {
	locale: 'pl' | 'en';
	zone: string;
}

const NBSP = '\u00a0';
const tags = { pl: 'pl-PL', en: 'en-GB' } as const;

// Making an Intl formatter costs far more than using it, and a table asks for the same one per row.
const dates = new Map<string, Intl.DateTimeFormat>();

function parts(at: Date, reader: Reader, options: Intl.DateTimeFormatOptions) {
	const key = `${reader.locale} ${reader.zone} ${JSON.stringify(options)}`;
	let format = dates.get(key);
	if (!format) {
		format = new Intl.DateTimeFormat(tags[reader.locale], { timeZone: reader.zone, ...options });
		dates.set(key, format);
	}
	const found = format.formatToParts(at);
	return (type: string) => found.find((part) => part.type === type)?.value ?? '';
}

/** A day: „pt., 27 listopada”, "Fri, 27 November"; with the year where it may be in doubt. */
export function formatDate(at: Date, reader: Reader, { year = false } = {}): string {
	const part = parts(at, reader, {
		weekday: 'short',
		day: 'numeric',
		month: 'long',
		year: 'numeric'
	});
	const day = `${part('weekday')}, ${part('day')}${NBSP}${part('month')}`;
	return year ? `${day} ${part('year')}` : day;
}

/** The time of day: „18:00”. */
export function formatTime(at: Date, reader: Reader): string {
	const part = parts(at, reader, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
	return `${part('hour')}:${part('minute')}`;
}

/** A day and a time: „pt., 27 listopada, 18:00”. */
export const formatDateTime = (at: Date, reader: Reader, options?: { year?: boolean }): string =>
	`${formatDate(at, reader, options)}, ${formatTime(at, reader)}`;

/** A calendar day without a time ("2026-11-27", as a date field gives it), the same in every zone. */
export const formatDay = (day: string, locale: Reader['locale'], options?: { year?: boolean }) =>
	formatDate(new Date(`${day}T12:00:00Z`), { locale, zone: 'UTC' }, options);

/** A number with groups of three and a decimal comma or point: „12 345,5”; `digits` after it at most. */
export const formatNumber = (value: number, locale: Reader['locale'], digits = 1): string =>
	new Intl.NumberFormat(tags[locale], {
		maximumFractionDigits: digits,
		useGrouping: 'always'
	}).format(value);

/** A share from 0 to 1 as whole percents: „67%”. */
export const formatPercent = (share: number, locale: Reader['locale']): string =>
	new Intl.NumberFormat(tags[locale], { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** An amount with its currency, without ",00": „1 200 zł”, "€12.50". */
export const formatMoney = ({ amount, currency }: Money, locale: Reader['locale']): string =>
	new Intl.NumberFormat(tags[locale], {
		style: 'currency',
		currency,
		useGrouping: 'always',
		trailingZeroDisplay: 'stripIfInteger'
	}).format(amount / 100);

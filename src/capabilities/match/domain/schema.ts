import { z } from 'zod';
import { parseAmount } from '#platform/domain/money.ts';
import { line, prose } from '#platform/domain/text.ts';
import { readDay } from './day.ts';
import { allTerms, closeReasons, kinds, type Priority } from './listing.ts';

/** What may be left out: null when nothing was typed, else what `read` makes of it, or `code`. */
const typed = <T>(read: (text: string) => T | null, code: string) =>
	z
		.string()
		.default('')
		.transform((text, context): T | null => {
			const one = line(text);
			if (one === '') return null;
			const value = read(one);
			if (value !== null) return value;
			context.addIssue({ code: 'custom', message: code });
			return z.NEVER;
		});

const wholeNumber = (least: number, most: number, unit: RegExp) =>
	typed((text) => {
		const digits = text.replace(unit, '').replace(/\s/g, '');
		const number = /^\d{1,9}$/.test(digits) ? Number(digits) : NaN;
		return number >= least && number <= most ? number : null;
	}, 'number');

const amount = typed(parseAmount, 'amount');
const day = typed(readDay, 'date');

/** An offer or a need as a form or a file gives it. Title, kind and terms are needed, the rest is not. */
export const listingInput = z
	.object({
		title: z
			.string('required')
			.transform(line)
			.pipe(z.string().min(1, 'required').min(3, 'too-short').max(150, 'too-long')),
		kind: z.enum(kinds, 'kind'),
		terms: z
			.preprocess(
				(given) => (typeof given === 'string' && given !== '' ? [given] : given || []),
				z
					.array(z.string())
					.min(1, 'terms')
					.refine(
						(given) => given.every((one) => allTerms.some((terms) => terms === one)),
						'choice'
					)
			)
			.transform((given) => allTerms.filter((terms) => given.includes(terms))),
		description: z.string().default('').transform(prose).pipe(z.string().max(4000, 'too-long')),
		category: typed((text) => text, 'choice'),
		capacity: wholeNumber(1, 10_000, /^$/),
		unit: z.string().default('').transform(line).pipe(z.string().max(40, 'too-long')),
		priceMin: amount,
		priceMax: amount,
		availableFrom: day,
		availableUntil: day,
		reachKm: wholeNumber(0, 20_000, /\s*km$/i),
		priority: typed(
			(text) => (['1', '2', '3'].includes(text) ? (Number(text) as Priority) : null),
			'choice'
		)
	})
	.superRefine((given, context) => {
		const wrong = (path: string, message: string) =>
			context.addIssue({ code: 'custom', path: [path], message });
		const { priceMin, priceMax, availableFrom, availableUntil } = given;
		if ((priceMin ?? priceMax) !== null && !given.terms.includes('paid'))
			wrong(priceMin === null ? 'priceMax' : 'priceMin', 'price-terms');
		if (priceMin !== null && priceMax !== null && priceMax < priceMin)
			wrong('priceMax', 'price-order');
		if (availableFrom !== null && availableUntil !== null && availableUntil < availableFrom)
			wrong('availableUntil', 'dates-order');
	});

export type ListingInput = z.output<typeof listingInput>;

/** Why an offer or a need is closed. */
export const closeInput = z.object({ reason: z.enum(closeReasons, 'required') });

import { describe, expect, it } from 'vitest';
import {
	formatDate,
	formatDateTime,
	formatDay,
	formatMoney,
	formatNumber,
	formatPercent
} from './format.ts';

const friday = new Date('2026-11-27T17:00:00Z');
const warsaw = { locale: 'pl', zone: 'Europe/Warsaw' } as const;
const english = { locale: 'en', zone: 'Europe/Warsaw' } as const;

describe('dates', () => {
	it('are written as on a Polish invitation, in the zone of the cluster', () => {
		expect(formatDateTime(friday, warsaw)).toBe('pt., 27\u00a0listopada, 18:00');
		expect(formatDateTime(friday, english)).toBe('Fri, 27\u00a0November, 18:00');
	});
	it('fall on the day it is in the zone, not in UTC', () => {
		const lateEvening = new Date('2026-11-27T23:30:00Z');
		expect(formatDateTime(lateEvening, warsaw)).toBe('sob., 28\u00a0listopada, 00:30');
	});
	it('name the year when asked', () => {
		expect(formatDate(friday, warsaw, { year: true })).toBe('pt., 27\u00a0listopada 2026');
	});
	it('without a time do not shift with any zone', () => {
		expect(formatDay('2026-11-01', 'pl')).toBe('niedz., 1\u00a0listopada');
		expect(formatDay('2026-12-31', 'en', { year: true })).toBe('Thu, 31\u00a0December 2026');
	});
});

describe('numbers', () => {
	it.each([
		[1234.56, 'pl', '1\u00a0234,6'],
		[1234.56, 'en', '1,234.6'],
		[7, 'pl', '7']
	] as const)('%d in %s', (value, locale, written) => {
		expect(formatNumber(value, locale)).toBe(written);
	});
	it('as a share', () => {
		expect(formatPercent(2 / 3, 'pl')).toBe('67%');
	});
	it.each([
		[120_000, 'PLN', 'pl', '1\u00a0200\u00a0zł'],
		[120_050, 'PLN', 'pl', '1\u00a0200,50\u00a0zł'],
		[1250, 'EUR', 'en', '€12.50'],
		[1250, 'EUR', 'pl', '12,50\u00a0€'],
		[120_000, 'PLN', 'en', 'PLN\u00a01,200']
	] as const)('%d minor units of %s in %s', (amount, currency, locale, written) => {
		expect(formatMoney({ amount, currency }, locale)).toBe(written);
	});
});

import { parsePhoneNumberWithError, type CountryCode } from 'libphonenumber-js/min';
import { postcodeValidator } from 'postcode-validator';
import * as nip from 'stdnum/lib/cjs/pl/nip.js';
import * as regon from 'stdnum/lib/cjs/pl/regon.js';
import { fail, ok, type Result } from '#platform/domain/result.ts';
import type { Country } from './countries.ts';

/** The digits of a number as people write it: spaces, dashes and a "PL" before it are forgiven. */
const digitsOf = (text: string): string =>
	text.replace(/[\s\u00a0\u202f.\-–—]/g, '').replace(/^(?:NIP|REGON|KRS)?:?(?:PL)?/i, '');

/** Reads a NIP: ten digits with a right check digit. Errors: nip-letters, nip-length, nip-check. */
export function readNip(text: string): Result<string, string> {
	const digits = digitsOf(text);
	if (/\D/.test(digits)) return fail('nip-letters');
	if (digits.length !== 10) return fail('nip-length');
	if (Number(digits) === 0 || !nip.validate(digits).isValid) return fail('nip-check');
	return ok(digits);
}

/**
 * Reads a REGON: nine digits, or fourteen for a local unit, whose first nine are a REGON themselves.
 * Errors: regon-letters, regon-length, regon-check.
 */
export function readRegon(text: string): Result<string, string> {
	const digits = digitsOf(text);
	if (/\D/.test(digits)) return fail('regon-letters');
	if (digits.length !== 9 && digits.length !== 14) return fail('regon-length');
	const right = regon.validate(digits).isValid && regon.validate(digits.slice(0, 9)).isValid;
	if (Number(digits) === 0 || !right) return fail('regon-check');
	return ok(digits);
}

/** Reads a KRS number: ten digits, no check digit. Errors: krs-letters, krs-length. */
export function readKrs(text: string): Result<string, string> {
	const digits = digitsOf(text);
	if (/\D/.test(digits)) return fail('krs-letters');
	if (digits.length !== 10 || Number(digits) === 0) return fail('krs-length');
	return ok(digits);
}

/** Reads a postal code of a country and writes it as that country does. Error: postal-code. */
export function readPostalCode(text: string, country: Country): Result<string, string> {
	const compact = text.replace(/[\s\u00a0-]/g, '').toUpperCase();
	const written = /^\d{5}$/.test(compact) ? spaced(compact, country) : text.trim().toUpperCase();
	return postcodeValidator(written, country) ? ok(written) : fail('postal-code');
}

function spaced(five: string, country: Country): string {
	if (country === 'PL') return `${five.slice(0, 2)}-${five.slice(2)}`;
	return country === 'CZ' || country === 'SK' ? `${five.slice(0, 3)} ${five.slice(3)}` : five;
}

/**
 * Reads a telephone number, of `country` when it has no "+"; returns E.164.
 * Errors: phone-letters, phone-short, phone-long, phone.
 */
export function readPhone(text: string, country: Country): Result<string, string> {
	if (/\p{L}/u.test(text)) return fail('phone-letters');
	try {
		const number = parsePhoneNumberWithError(text, country as CountryCode);
		if (number.isValid()) return ok(number.number);
		return fail(number.nationalNumber.length < 7 ? 'phone-short' : 'phone');
	} catch (error) {
		const why = (error as Error).message;
		return fail(why === 'TOO_SHORT' ? 'phone-short' : why === 'TOO_LONG' ? 'phone-long' : 'phone');
	}
}

/** Reads an address of a website; "https://" may be left out. Error: url. */
export function readWebsite(text: string): Result<string, string> {
	const trimmed = text.trim();
	const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
	if (/\s/.test(full) || !URL.canParse(full)) return fail('url');
	const url = new URL(full);
	const plain = /^https?:$/.test(url.protocol) && !url.username && !url.password;
	if (!plain || !/^[^.]+(?:\.[^.]+)+$/.test(url.hostname)) return fail('url');
	return ok(url.pathname === '/' && !url.search ? url.origin : url.href);
}

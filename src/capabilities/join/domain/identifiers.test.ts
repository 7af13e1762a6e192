import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	readKrs,
	readNip,
	readPhone,
	readPostalCode,
	readRegon,
	readWebsite
} from './identifiers.ts';

const valueOf = (result: { ok: boolean; value?: string; error?: string }) =>
	result.ok ? result.value : `! ${result.error}`;

test.each([
	['5241015572', '5241015572'],
	['547-016-89-81', '5470168981'],
	['PL 895 196 36 18', '8951963618'],
	['NIP: 9541024666', '9541024666'],
	['5250007425', '5250007425'],
	['5241015573', '! nip-check'],
	['0000000000', '! nip-check'],
	['524101557', '! nip-length'],
	['52410155722', '! nip-length'],
	['524101557O', '! nip-letters']
])('NIP %s: %s', (text, expected) => expect(valueOf(readNip(text))).toBe(expected));

test.each([
	['010944940', '010944940'],
	['070032712', '070032712'],
	['272 854 582', '272854582'],
	['140220138', '140220138'],
	['012969507', '012969507'],
	['000001583', '000001583'],
	// Stands as an example on a public page, and does not hold: 205 mod 11 is 7.
	['732065834', '! regon-check'],
	['12345678512347', '12345678512347'],
	['12345678512348', '! regon-check'],
	['0109449', '! regon-length'],
	['01094494A', '! regon-letters']
])('REGON %s: %s', (text, expected) => expect(valueOf(readRegon(text))).toBe(expected));

/** The rules as published: weights, sum modulo 11. */
const sum = (digits: string, weights: number[]) =>
	weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0) % 11;

test('of all last digits of a NIP exactly the one by the rule is taken', () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[1-9]\d{8}$/), (nine) => {
			const right = sum(nine, [6, 5, 7, 2, 3, 4, 5, 6, 7]);
			const taken = [...'0123456789'].filter((last) => readNip(nine + last).ok);
			expect(taken).toEqual(right === 10 ? [] : [String(right)]);
		})
	);
});

test('of all last digits of a REGON exactly the one by the rule is taken', () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[1-9]\d{7}$/), (eight) => {
			const right = sum(eight, [8, 9, 2, 3, 4, 5, 6, 7]) % 10;
			const taken = [...'0123456789'].filter((last) => readRegon(eight + last).ok);
			expect(taken).toEqual([String(right)]);
		})
	);
});

test.each([
	['0000123456', '0000123456'],
	['KRS 0000123456', '0000123456'],
	['123456', '! krs-length'],
	['0000000000', '! krs-length'],
	['00001234X6', '! krs-letters']
])('KRS %s: %s', (text, expected) => expect(valueOf(readKrs(text))).toBe(expected));

test.each([
	['43-400', 'PL', '43-400'],
	['43400', 'PL', '43-400'],
	['737 01', 'CZ', '737 01'],
	['73701', 'CZ', '737 01'],
	['010 01', 'SK', '010 01'],
	['4340', 'PL', '! postal-code'],
	['43-4000', 'PL', '! postal-code']
] as const)('postal code %s of %s: %s', (text, country, expected) =>
	expect(valueOf(readPostalCode(text, country))).toBe(expected)
);

test.each([
	['33 852 12 34', 'PL', '+48338521234'],
	['(33) 852-12-34', 'PL', '+48338521234'],
	['+420 558 731 111', 'PL', '+420558731111'],
	['558 731 111', 'CZ', '+420558731111'],
	['12', 'PL', '! phone-short'],
	['33 852 12 34 555 666 777', 'PL', '! phone-long'],
	['zadzwoń', 'PL', '! phone-letters'],
	['33 852 12 3', 'PL', '! phone']
] as const)('phone %s of %s: %s', (text, country, expected) =>
	expect(valueOf(readPhone(text, country))).toBe(expected)
);

test.each([
	['klaster.example', 'https://klaster.example'],
	['http://klaster.example/o-nas', 'http://klaster.example/o-nas'],
	['https://łódź.example/', 'https://xn--d-uga0v4h.example'],
	['javascript:alert(1)', '! url'],
	['ftp://klaster.example', '! url'],
	['https://a:b@klaster.example', '! url'],
	['nasza strona', '! url'],
	['klaster', '! url']
])('website %s: %s', (text, expected) => expect(valueOf(readWebsite(text))).toBe(expected));

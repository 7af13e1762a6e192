import { expect, test } from 'vitest';
import { refused } from '#platform/domain/problems.ts';
import { memberFacts } from './schema.ts';

const least = {
	name: 'Krawiectwo Nitka',
	sector: 'business',
	legalForm: 'sole-trader',
	town: 'Zabrzeg'
};

const problems = (fields: object) => {
	const parsed = memberFacts.safeParse(fields);
	if (parsed.success) return {};
	const result = refused(parsed.error);
	return result.ok ? {} : result.error.fields;
};

test('four fields are enough, the rest is absent', () => {
	expect(memberFacts.parse(least)).toEqual({
		...least,
		shortName: null,
		kind: 'ordinary',
		pesKind: null,
		socialEnterprise: false,
		nip: null,
		regon: null,
		krs: null,
		pkd: [],
		valueChainRole: null,
		description: '',
		website: null,
		email: null,
		phone: null,
		street: null,
		postalCode: null,
		country: 'PL',
		latitude: null,
		longitude: null
	});
});

test('an empty form names the four', () => {
	expect(problems({ name: ' ', sector: '', legalForm: '', town: '' })).toEqual({
		name: 'required',
		sector: 'choice',
		legalForm: 'required',
		town: 'required'
	});
});

test('every wrong identifier is named at once, each with its own code', () => {
	const wrong = { nip: '123', regon: '12345678A', krs: '1', website: 'x', email: 'nikt' };
	expect(problems({ ...least, ...wrong })).toEqual({
		nip: 'nip-length',
		regon: 'regon-letters',
		krs: 'krs-length',
		website: 'url',
		email: 'email'
	});
});

test('fields that contradict each other are named', () => {
	expect(
		problems({
			...least,
			legalForm: 'foundation',
			pesKind: 'ngo',
			socialEnterprise: 'on',
			postalCode: '1',
			phone: 'x',
			pkd: '45.20.Z',
			latitude: '49,7'
		})
	).toEqual({
		legalForm: 'legal-form',
		pesKind: 'pes-sector',
		socialEnterprise: 'pes-sector',
		postalCode: 'postal-code',
		phone: 'phone-letters',
		pkd: 'pkd-division',
		longitude: 'coordinates'
	});
});

test('identifiers are kept compact, coordinates take a comma', () => {
	const facts = memberFacts.parse({
		...least,
		nip: 'PL 524-101-55-72',
		phone: '33 852 12 34',
		pkd: '14.13.Z; 9529z',
		pkdEdition: '2007',
		latitude: '49,75',
		longitude: '18.63'
	});
	expect(facts).toMatchObject({
		nip: '5241015572',
		phone: '+48338521234',
		pkd: [
			{ code: '14.13.Z', edition: 2007 },
			{ code: '95.29.Z', edition: 2007 }
		],
		latitude: 49.75,
		longitude: 18.63
	});
});

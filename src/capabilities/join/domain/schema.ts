import { z } from 'zod';
import type { Result } from '#platform/domain/result.ts';
import { line, prose } from '#platform/domain/text.ts';
import { countries } from './countries.ts';
import {
	readKrs,
	readNip,
	readPhone,
	readPostalCode,
	readRegon,
	readWebsite
} from './identifiers.ts';
import { chainRoles, memberKinds, type MemberFacts } from './member.ts';
import { readPkdList } from './pkd.ts';
import { isLegalFormOf, pesKinds, sectors } from './sector.ts';

/** One line of text that must be there. */
export const requiredLine = (max: number) =>
	z.string('required').transform(line).pipe(z.string().min(1, 'required').max(max, 'too-long'));

/** One line of text; nothing typed is null. */
export const optionalLine = (max: number) =>
	z
		.string()
		.default('')
		.transform(line)
		.pipe(z.string().max(max, 'too-long'))
		.transform((text) => text || null);

/** Several paragraphs; nothing typed is "". */
export const paragraphs = (max: number) =>
	z.string().default('').transform(prose).pipe(z.string().max(max, 'too-long'));

/** A reason or a notice: paragraphs that must be there. */
export const reasonText = z
	.string('required')
	.transform(prose)
	.pipe(z.string().min(1, 'required').max(4000, 'too-long'));

export const emailAddress = z
	.string('required')
	.transform(line)
	.pipe(z.string().min(1, 'required').pipe(z.email('email').max(200, 'too-long')));

/** A box that was ticked; import and API may say true. */
export const ticked = z
	.union([z.boolean(), z.string()])
	.default(false)
	.transform((value) => value === true || value === 'on' || value === 'true');

const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
	z
		.union([z.literal(''), z.enum(values)], 'choice')
		.default('')
		.transform((value) => (value === '' ? null : value));

/** A line that `read` understands, or fails with the code that `read` gives. */
const identifier = (read: (text: string) => Result<string, string>) =>
	optionalLine(300).transform((text, check) => {
		const result = text === null ? null : read(text);
		if (result === null || result.ok) return result?.value ?? null;
		check.addIssue({ code: 'custom', message: result.error });
		return z.NEVER;
	});

const degrees = (limit: number) =>
	optionalLine(20).transform((text, check) => {
		if (text === null) return null;
		const value = Number(text.replace(',', '.'));
		if (Number.isFinite(value) && Math.abs(value) <= limit) return value;
		check.addIssue({ code: 'custom', message: 'coordinates' });
		return z.NEVER;
	});

/** What a form, a file or the API says of an organisation, as text; the keys are the fields' names. */
export const memberInput = z.object({
	name: requiredLine(200),
	shortName: optionalLine(60),
	sector: z.enum(sectors, 'choice'),
	legalForm: z.string('choice').min(1, 'required'),
	kind: z.enum(memberKinds, 'choice').default('ordinary'),
	pesKind: choice(pesKinds),
	socialEnterprise: ticked,
	nip: identifier(readNip),
	regon: identifier(readRegon),
	krs: identifier(readKrs),
	pkd: z.string().max(2000, 'too-long').default(''),
	pkdEdition: z.enum(['2007', '2025'], 'choice').default('2025'),
	valueChainRole: choice(chainRoles),
	description: paragraphs(4000),
	website: identifier(readWebsite),
	email: z.union([z.literal('').transform(() => null), emailAddress]).default(null),
	phone: optionalLine(40),
	street: optionalLine(200),
	postalCode: optionalLine(20),
	town: requiredLine(100),
	country: z.enum(countries, 'choice').default('PL'),
	latitude: degrees(90),
	longitude: degrees(180)
});

type Raw = z.output<typeof memberInput>;

/** The facts that the fields add up to; where two fields contradict each other, one gets a code. */
export function factsOf(raw: Raw, check: z.RefinementCtx): MemberFacts {
	const wrong = (field: keyof Raw, code: string) => {
		check.addIssue({ code: 'custom', message: code, path: [field] });
		return z.NEVER;
	};
	const read = <T>(field: keyof Raw, by: (text: string) => Result<T, string>) => {
		const text = raw[field];
		if (typeof text !== 'string' || text === '') return null;
		const result = by(text);
		return result.ok ? result.value : wrong(field, result.error);
	};
	const { pkdEdition, legalForm, ...facts } = raw;
	const { sector, country } = facts;
	if (sector !== 'social' && facts.pesKind) wrong('pesKind', 'pes-sector');
	if (sector !== 'social' && facts.socialEnterprise) wrong('socialEnterprise', 'pes-sector');
	if ((facts.latitude === null) !== (facts.longitude === null)) wrong('longitude', 'coordinates');
	return {
		...facts,
		legalForm: isLegalFormOf(sector, legalForm) ? legalForm : wrong('legalForm', 'legal-form'),
		pkd: read('pkd', (text) => readPkdList(text, pkdEdition === '2007' ? 2007 : 2025)) ?? [],
		phone: read('phone', (text) => readPhone(text, country)),
		postalCode: read('postalCode', (text) => readPostalCode(text, country))
	};
}

/** Reads and checks what is said of an organisation. */
export const memberFacts = memberInput.transform(factsOf);

/** A telephone number of a person; without a "+" it is a Polish one. */
export const personPhone = identifier((text) => readPhone(text, 'PL'));

/** Somebody who is to hold a seat. */
export const seatHolder = z.object({
	name: requiredLine(120),
	email: emailAddress,
	phone: personPhone
});

export type SeatHolder = z.output<typeof seatHolder>;

import { z } from 'zod';
import { refused } from '#platform/domain/problems.ts';
import type { CellError, ImportRow } from '#platform/server/sheets/index.ts';
import type { Member, MemberFacts } from '../domain/member.ts';
import { pkdText } from '../domain/pkd.ts';
import { factsOf, memberInput, seatHolder, type SeatHolder } from '../domain/schema.ts';
import { codeOf, isChoice, sectorOfForm, yesOf } from './import-words.ts';

/** The fields of a member that a file may say. */
export type ImportKey = Exclude<keyof MemberFacts, 'pkd'> | 'pkd' | 'externalKey' | 'joinedOn';
export type ContactKey = 'contactName' | 'contactEmail' | 'contactPhone';

/** What a row says of a member, checked. */
export interface ImportedMember {
	facts: MemberFacts;
	externalKey: string | null;
	/** yyyy-mm-dd; null when the row does not say. */
	joinedOn: string | null;
	/** Whom the row names as delegate. */
	contact: SeatHolder | null;
}

export type ReadRow = { ok: true; value: ImportedMember } | { ok: false; errors: CellError[] };

const input = memberInput
	.extend({
		externalKey: z.string().max(100, 'too-long').default(''),
		joinedOn: z.union([z.literal(''), z.iso.date('date')]).default('')
	})
	.transform(({ externalKey, joinedOn, ...raw }, check) => ({
		facts: factsOf(raw, check),
		externalKey: externalKey || null,
		joinedOn: joinedOn || null
	}));

/**
 * Reads a row; what it does not say, or leaves empty, stays as it is with the member `before`. Each
 * error names the column and what stands there.
 */
export function readRow({ number, cells }: ImportRow, before: Member | null): ReadRow {
	const told = Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== ''));
	const errors: CellError[] = [];
	const wrong = (column: string, code: string) =>
		errors.push({ row: number, column, code, value: cells[column] ?? '' });
	const raw = { ...(before ? rawOf(before) : {}), ...coded(told, wrong) };
	const parsed = input.safeParse(raw);
	if (!parsed.success) collect(refused(parsed.error), wrong);
	const contact = contactOf(told, wrong);
	// One error a cell is enough; and without a legal form nobody can tell the sector.
	const unformed = errors.some(({ column }) => column === 'legalForm') && !cells['sector'];
	const own = errors.filter(
		({ column }, index) =>
			errors.findIndex((error) => error.column === column) === index &&
			!(unformed && column === 'sector')
	);
	if (own.length > 0 || !parsed.success) return { ok: false, errors: own };
	return { ok: true, value: { ...parsed.data, contact } };
}

type Wrong = (column: string, code: string) => void;

const collect = (result: ReturnType<typeof refused>, wrong: Wrong) => {
	if (result.ok) return;
	for (const [column, code] of Object.entries(result.error.fields ?? {})) wrong(column, code);
};

/** The cells with codes in place of words, and numbers with the zeros that spreadsheets drop. */
function coded(told: Record<string, string>, wrong: Wrong): Record<string, string> {
	const raw: Record<string, string> = {};
	for (const [key, text] of Object.entries(told)) {
		if (isChoice(key)) {
			const code = codeOf(key, text);
			if (code === null) wrong(key, key === 'sector' ? 'sector' : 'word');
			else raw[key] = code;
		} else if (key === 'socialEnterprise') {
			const value = yesOf(text);
			if (value === null) wrong(key, 'yes-no');
			else raw[key] = String(value);
		} else raw[key] = padded(key, text);
	}
	const sector = sectorOfForm(raw['legalForm'] ?? '');
	return sector && told['sector'] === undefined ? { ...raw, sector } : raw;
}

const digits: Record<string, number> = { krs: 10, regon: 9 };

function padded(key: string, text: string): string {
	const length = digits[key];
	return length && /^\d+$/.test(text) && text.length >= 5 ? text.padStart(length, '0') : text;
}

function contactOf(told: Record<string, string>, wrong: Wrong): SeatHolder | null {
	const { contactName: name, contactEmail: email, contactPhone: phone = '' } = told;
	if (name === undefined && email === undefined) return null;
	if (name === undefined) wrong('contactName', 'contact');
	else if (email === undefined) wrong('contactEmail', 'contact');
	const parsed = seatHolder.safeParse({ name, email, phone });
	if (parsed.success) return parsed.data;
	const fields = parsed.error.issues.map(({ path }) => String(path[0]));
	if (fields.includes('email') && email !== undefined) wrong('contactEmail', 'email');
	if (fields.includes('phone')) wrong('contactPhone', 'phone');
	if (fields.includes('name') && name !== undefined) wrong('contactName', 'too-long');
	return null;
}

/** A member as the form would send it again. */
function rawOf(member: Member): Record<string, unknown> {
	const { pkd, latitude, longitude } = member;
	const texts = Object.entries(member).filter(([key]) => key in memberInput.shape);
	return {
		...Object.fromEntries(texts.map(([key, value]) => [key, value ?? ''])),
		pkd: pkdText(pkd, 2025),
		pkdEdition: '2025',
		latitude: latitude === null ? '' : String(latitude),
		longitude: longitude === null ? '' : String(longitude)
	};
}

import { fail, ok, type Result } from '#platform/domain/result.ts';

/** A code of activity in the Polish classification, with the edition that it belongs to. */
export interface Pkd {
	/** "62.01.Z" */
	code: string;
	edition: PkdEdition;
}

export type PkdEdition = 2007 | 2025;

/** Divisions that an edition does not use. PKD 2025 also dropped 45. */
const unused: Record<PkdEdition, ReadonlySet<string>> = {
	2007: new Set('00 04 34 40 44 48 54 57 67 76 83 89'.split(' ')),
	2025: new Set('00 04 34 40 44 45 48 54 57 67 76 83 89'.split(' '))
};

/**
 * Reads one code as people write it ("62.01.Z", "6201z", "62.01 Z (2007)"). A year in brackets says
 * the edition, otherwise it is `edition`. Errors: pkd-form, pkd-division.
 */
export function readPkd(text: string, edition: PkdEdition): Result<Pkd, string> {
	const parts = /^(\d\d)\.?(\d\d)\.?([A-Z])(?:\((2007|2025)\))?$/.exec(
		text
			.replace(/[\s-]/g, '')
			.replace(/^PKD:?/i, '')
			.toUpperCase()
	);
	if (!parts) return fail('pkd-form');
	const [, division = '', rest, letter, year] = parts;
	const own = year ? (Number(year) as PkdEdition) : edition;
	if (unused[own].has(division)) return fail('pkd-division');
	return ok({ code: `${division}.${rest}.${letter}`, edition: own });
}

/** Reads a list of codes separated by commas, semicolons or lines; each code once. */
export function readPkdList(text: string, edition: PkdEdition): Result<Pkd[], string> {
	const found = new Map<string, Pkd>();
	for (const part of text.split(/[,;\n]+/).filter((piece) => piece.trim() !== '')) {
		const pkd = readPkd(part, edition);
		if (!pkd.ok) return pkd;
		found.set(`${pkd.value.code} ${pkd.value.edition}`, pkd.value);
	}
	return found.size > 30 ? fail('too-long') : ok([...found.values()]);
}

/** The list as `readPkdList` reads it back. */
export const pkdText = (codes: readonly Pkd[], edition: PkdEdition): string =>
	codes
		.map((pkd) => (pkd.edition === edition ? pkd.code : `${pkd.code} (${pkd.edition})`))
		.join(', ');

/** The edition of most codes of a list; the current one for an empty list. */
export const editionOf = (codes: readonly Pkd[]): PkdEdition =>
	codes.filter(({ edition }) => edition === 2007).length > codes.length / 2 ? 2007 : 2025;

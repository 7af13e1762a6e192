import { m } from '#messages';
import type { Block } from '#platform/server/documents/index.ts';
import { formatDate, formatDateTime, formatDay } from '#platform/ui/format.ts';
import type { Locale } from '#platform/server/context.ts';
import type { SignatureLine } from './signature-list.ts';
import type { SigningPage } from './signing-page.ts';

const authority = {
	register: m.signature_authority_register,
	attorney: m.signature_authority_attorney,
	other: m.signature_authority_other
};
const outside = {
	qualified: m.signature_outside_qualified,
	'trusted-profile': m.signature_outside_trusted_profile,
	paper: m.signature_outside_paper
};

/** The page of signatures: under which text, who for whom and by what, and who is missing. */
export function signaturesPage(
	{ signing, decision, end, signatures, missing }: SigningPage,
	reader: { locale: Locale; zone: string }
): Block[] {
	const locale = { locale: reader.locale };
	const day = (value: string) => formatDay(value, reader.locale, { year: true });
	const decided = decision && {
		title: decision.title,
		day: formatDate(decision.decidedAt, reader, { year: true })
	};
	const absent = end ? end.missing : missing;
	return [
		{ kind: 'page-break' },
		{ kind: 'heading', level: 1, words: m.signature_print_page({}, locale) },
		{ kind: 'paragraph', words: m.signature_print_hash({}, locale) },
		{ kind: 'paragraph', words: signing.sha256 },
		...(decided ? [paragraph(m.signature_print_decision(decided, locale))] : []),
		...(end?.from ? [paragraph(m.signature_print_from({ day: day(end.from) }, locale))] : []),
		{ kind: 'notice', words: m.signature_not_qualified({}, locale) },
		{
			kind: 'table',
			head: [
				m.signature_col_organisation({}, locale),
				m.signature_col_signer({}, locale),
				m.signature_col_authority({}, locale),
				m.signature_col_when({}, locale)
			],
			widths: [3, 3, 4, 2],
			rows: signatures.map((one) => [
				one.organisation,
				`${one.signer}, ${one.role}`,
				authorityText(one, locale),
				formatDateTime(one.at, reader, { year: true })
			])
		},
		...(absent.length > 0
			? [
					paragraph(
						m.signature_print_missing({ names: absent.map(({ name }) => name).join(', ') }, locale)
					)
				]
			: [])
	];
}

const paragraph = (words: string): Block => ({ kind: 'paragraph', words });

const authorityText = (one: SignatureLine, locale: { locale: Locale }): string =>
	[
		`${authority[one.authorityKind]({}, locale)}: ${one.authority}`,
		...one.outside.map(({ kind, file }) => `${outside[kind]({}, locale)}: ${file.name}`)
	].join('; ');

/** Kinds of files that are taken; also their endings. */
export type FileKind = 'pdf' | 'jpg' | 'png' | 'xml' | 'asice' | 'p7s';

/** What a page can show or print: scans and extracts. */
export const scans: readonly FileKind[] = ['pdf', 'jpg', 'png'];

/** What programs for electronic signatures give: PAdES, XAdES, ASiC containers, CAdES. */
export const electronicSignatures: readonly FileKind[] = ['pdf', 'xml', 'asice', 'p7s'];

const types: Record<FileKind, string> = {
	pdf: 'application/pdf',
	jpg: 'image/jpeg',
	png: 'image/png',
	xml: 'application/xml',
	asice: 'application/vnd.etsi.asic-e+zip',
	p7s: 'application/pkcs7-signature'
};

const hex = (text: string) => Buffer.from(text, 'latin1').toString('hex');

/** How the kinds of bytes begin, in hexadecimal; a dot for any half of a byte. */
const beginnings: [FileKind, RegExp][] = [
	['pdf', new RegExp(`^${hex('%PDF-')}3\\d`)],
	['jpg', /^ffd8ff/],
	['png', /^89504e470d0a1a0a/],
	// An archive whose first entry says that it is one of signatures (ETSI EN 319 162).
	[
		'asice',
		new RegExp(`^504b0304.{52}${hex('mimetypeapplication/vnd.etsi.asic-')}(65|73)${hex('+zip')}`)
	],
	// DER: a sequence with a long length, then the identifier of signed data (RFC 5652).
	['p7s', /^308[0-4].{0,8}06092a864886f70d010702/]
];

/** XML whose root is a signature, or a document as the trusted profile signs it. */
const XML =
	/^\uFEFF?\s*<(\?xml[\s\S]*?\?>\s*<)?([A-Za-z][\w.-]*:)?(Signature|Signatures|XAdESSignatures|Dokument|document)\b/;

/** What a file is, by how it begins; null for anything else. */
export function typeOfContent(bytes: Uint8Array): { kind: FileKind; type: string } | null {
	const start = Buffer.from(bytes.subarray(0, 1024));
	const inHex = start.toString('hex');
	const kind: FileKind | undefined =
		beginnings.find(([, beginning]) => beginning.test(inHex))?.[0] ??
		(XML.test(start.toString('utf8')) ? 'xml' : undefined);
	return kind ? { kind, type: types[kind] } : null;
}

/**
 * The text of a file: UTF-8, UTF-16 with its mark, else Windows-1250, in which Polish Excel saves
 * CSV. Null when it is no text at all.
 */
export function decoded(bytes: Uint8Array): string | null {
	const text = utf16(bytes) ?? utf8(bytes) ?? new TextDecoder('windows-1250').decode(bytes);
	// Pictures, PDFs and programs have control characters; text has none but tab and line ends.
	return /^%PDF|(?![\t-\r])\p{Cc}/u.test(text) ? null : text;
}

function utf16(bytes: Uint8Array): string | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	return null;
}

function utf8(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

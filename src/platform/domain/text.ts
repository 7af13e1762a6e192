/** Text as we keep it: NFC, no control characters, no space at the ends, single spaces inside. */
export const line = (text: string): string =>
	text
		.normalize('NFC')
		.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
		.trim();

/** Longer text: as `line`, but paragraphs stay. */
export const prose = (text: string): string =>
	text
		.normalize('NFC')
		.replace(/\r\n?/g, '\n')
		.replace(/[^\S\n]+/g, ' ')
		.replace(/[\p{Cc}\p{Cf}]/gu, (character) => (character === '\n' ? '\n' : ''))
		.replace(/ *\n */g, '\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();

/** Text to search in and by: lower case, without diacritics (ł, đ, ø included), words only. */
export const fold = (text: string): string =>
	text
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/ł/g, 'l')
		.replace(/đ/g, 'd')
		.replace(/ø/g, 'o')
		.replace(/ß/g, 'ss')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** A short address part from a name: "Klaster nad Olzą" → "klaster-nad-olza". */
export const slugOf = (name: string): string =>
	fold(name).replace(/ /g, '-').slice(0, 40).replace(/-+$/, '');

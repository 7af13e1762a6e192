const specials: Record<string, string> = { ł: 'l', đ: 'd', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe' };

const plain = /^[\x20-\x7f]*$/;

/** Lower case without diacritics: "Żłóbek" and "zlobek" become the same. */
export function fold(text: string): string {
	const lower = text.toLowerCase();
	if (plain.test(lower)) return lower;
	return lower
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[łđøßæœ]/g, (letter) => specials[letter]!);
}

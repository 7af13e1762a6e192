/** Character n-grams of 3 to 5 letters of a word between marks of its start and end. */
export function gramsOf(folded: string): string[] {
	const marked = `^${folded}$`;
	const grams: string[] = [];
	for (let length = 3; length <= 5; length++) {
		for (let at = 0; at + length <= marked.length; at++) grams.push(marked.slice(at, at + length));
	}
	return grams;
}

/** FNV-1a hash of a text, 22 bits: a number for a feature without any shared dictionary. */
export function hash22(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) {
		hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	}
	return ((hash >>> 10) ^ hash) & 0x3fffff;
}

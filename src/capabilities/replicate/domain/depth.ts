/**
 * How deep objects and lists of a JSON text stand inside one another, without parsing it: a parser
 * may run out of stack on what a hostile file nests. Linear.
 */
export function depthOf(json: string): number {
	let [depth, deepest, inText] = [0, 0, false];
	for (let at = 0; at < json.length; at++) {
		const character = json[at];
		if (inText) {
			if (character === '\\') at++;
			else if (character === '"') inText = false;
		} else if (character === '"') inText = true;
		else if (character === '{' || character === '[') deepest = Math.max(deepest, ++depth);
		else if (character === '}' || character === ']') depth--;
	}
	return deepest;
}

/** What stands for a name in a model: the cluster, its coordinator, or any other name by its number. */
export type Placeholder = string;

/** "{cluster}", "{coordinator}", "{name-3}". */
const PLACEHOLDER = /\{(cluster|coordinator|name-\d{1,3})\}/g;

/** References and values of the markup, in which nothing is a name. */
const MARK = /(\{[§=][^{}]*\})/;

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** Shorter words than this are too likely to mean something else. */
const SHORTEST = 4;

export interface Names {
	cluster: readonly string[];
	coordinator: readonly string[];
	/** Members and people, with whatever else tells who they are. */
	others: readonly string[];
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');

/**
 * Makes a function that puts placeholders where names stand, longest names first, whole words only,
 * whatever their capitals. Names other than the cluster's and the coordinator's, and every e-mail
 * address, get numbers in the order in which they are met.
 */
export function blanker({ cluster, coordinator, others }: Names): (text: string) => string {
	const known = new Map<string, Placeholder>();
	const learn = (names: readonly string[], placeholder: (name: string) => Placeholder) => {
		for (const name of names) {
			const key = keyOf(name);
			if (key.length >= SHORTEST && !known.has(key)) known.set(key, placeholder(key));
		}
	};
	learn(cluster, () => 'cluster');
	learn(coordinator, () => 'coordinator');
	learn(others, () => '');
	const longestFirst = [...known.keys()].sort((a, b) => b.length - a.length);
	const pattern = longestFirst.length
		? new RegExp(
				`(?<![\\p{L}\\p{N}])(?:${longestFirst.map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
				'giu'
			)
		: null;
	const numbers = new Map<string, number>();
	const placeholderOf = (found: string): string => {
		const key = keyOf(found);
		const named = known.get(key);
		if (named) return `{${named}}`;
		if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
		return `{name-${numbers.get(key)}}`;
	};
	const plain = (text: string) => {
		const withoutAddresses = text.replace(EMAIL, placeholderOf);
		return pattern ? withoutAddresses.replace(pattern, placeholderOf) : withoutAddresses;
	};
	return (text) =>
		text
			.split(MARK)
			.map((part, at) => (at % 2 === 1 ? part : plain(part)))
			.join('');
}

const keyOf = (name: string) => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** The text with names for its placeholders; one without a name stays for whoever edits the text. */
export const filled = (text: string, names: Readonly<Record<Placeholder, string>>): string =>
	text.replace(
		PLACEHOLDER,
		(mark, placeholder: Placeholder) => plainName(names[placeholder]) || mark
	);

/** A name that says nothing in markup: without braces, asterisks and angle brackets, on one line. */
const plainName = (name = ''): string =>
	name
		.replace(/[{}*<>]/g, '')
		.replace(/\s+/g, ' ')
		.trim();

/** The placeholders of texts, each once: the cluster first, then the coordinator, then by number. */
export function placeholdersIn(texts: readonly string[]): Placeholder[] {
	const found = new Set(
		texts.flatMap((text) => [...text.matchAll(PLACEHOLDER)].map(([, placeholder]) => placeholder!))
	);
	const rank = (one: Placeholder) =>
		one === 'cluster' ? -2 : one === 'coordinator' ? -1 : Number(one.slice(5));
	return [...found].sort((a, b) => rank(a) - rank(b));
}

type Kind = 'localStorage' | 'sessionStorage';

/** What this browser remembers under a name; nothing where it may not remember. */
export function recall(kind: Kind, name: string): string | null {
	try {
		return window[kind].getItem(name);
	} catch {
		return null;
	}
}

/** Remembers a text, or forgets it with `null`. A full or forbidden storage costs only the memory. */
export function remember(kind: Kind, name: string, text: string | null): void {
	try {
		if (text === null) window[kind].removeItem(name);
		else window[kind].setItem(name, text);
	} catch {
		// The page works without.
	}
}

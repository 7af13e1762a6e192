type Filled = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The fields worth keeping: not files, passwords, tokens or buttons. */
function* kept(form: HTMLFormElement): Generator<Filled> {
	for (const field of form.elements) {
		if (
			(field instanceof HTMLInputElement &&
				!['file', 'password', 'hidden', 'submit', 'button'].includes(field.type)) ||
			field instanceof HTMLTextAreaElement ||
			field instanceof HTMLSelectElement
		) {
			if (field.name) yield field;
		}
	}
}

const ticks = (field: Filled): field is HTMLInputElement =>
	field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio');

const keyOf = (field: Filled) => (ticks(field) ? `${field.name}=${field.value}` : field.name);

/** Keeps what stands in the form in this browser, under the draft's name. */
export function saveDraft(name: string, form: HTMLFormElement): void {
	const draft: Record<string, string | boolean> = {};
	for (const field of kept(form)) draft[keyOf(field)] = ticks(field) ? field.checked : field.value;
	try {
		localStorage.setItem(`draft:${name}`, JSON.stringify(draft));
	} catch {
		// A full or forbidden storage only costs the draft, never the form.
	}
}

/** Fills the form from its draft. Returns whether anything changed. */
export function restoreDraft(name: string, form: HTMLFormElement): boolean {
	let changed = false;
	try {
		const draft = JSON.parse(localStorage.getItem(`draft:${name}`) ?? '{}');
		for (const field of kept(form)) {
			const value = draft[keyOf(field)];
			if (ticks(field) && typeof value === 'boolean' && field.checked !== value) {
				field.checked = value;
				changed = true;
			} else if (!ticks(field) && typeof value === 'string' && field.value !== value) {
				field.value = value;
				changed = true;
			}
		}
	} catch {
		return false;
	}
	return changed;
}

/** Forgets the draft: the form was sent, or its writer does not want it. */
export function dropDraft(name: string): void {
	try {
		localStorage.removeItem(`draft:${name}`);
	} catch {
		// As above: nothing was kept, nothing is to be dropped.
	}
}

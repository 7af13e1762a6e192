import { recall, remember } from './storage.ts';

type Filled = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
type Draft = Record<string, string | boolean>;

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

const untouched = (field: Filled): boolean => {
	if (ticks(field)) return field.checked === field.defaultChecked;
	if (!(field instanceof HTMLSelectElement)) return field.value === field.defaultValue;
	const preset = [...field.options].find(({ defaultSelected }) => defaultSelected);
	return field.value === (preset ?? field.options[0])?.value;
};

function save(name: string, form: HTMLFormElement): void {
	const draft: Draft = {};
	for (const field of kept(form)) draft[keyOf(field)] = ticks(field) ? field.checked : field.value;
	remember('localStorage', `draft:${name}`, JSON.stringify(draft));
}

const drop = (name: string) => remember('localStorage', `draft:${name}`, null);

/** Fills the form, but for what was typed before the script came. Returns whether it changed. */
function restore(name: string, form: HTMLFormElement): boolean {
	const draft = JSON.parse(recall('localStorage', `draft:${name}`) ?? '{}') as Draft;
	let changed = false;
	for (const field of kept(form)) {
		const value = draft[keyOf(field)];
		if (!untouched(field)) continue;
		if (ticks(field) && typeof value === 'boolean' && field.checked !== value) {
			field.checked = value;
			changed = true;
		} else if (!ticks(field) && typeof value === 'string' && field.value !== value) {
			field.value = value;
			changed = true;
		}
	}
	return changed;
}

/**
 * Forms `[data-draft="name"]` keep what is typed in this browser until it has been taken: sent, and
 * the form did not come back. One that came back (`data-returned`) holds what was typed already.
 */
export function keepDrafts(): void {
	const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-draft]')];
	const sent = recall('sessionStorage', 'draft-sent');
	remember('sessionStorage', 'draft-sent', null);
	if (sent && !forms.some(({ dataset }) => dataset.draft === sent)) drop(sent);
	for (const form of forms) keep(form, form.dataset.draft!);
}

function keep(form: HTMLFormElement, name: string): void {
	const notice = form.querySelector<HTMLElement>('[data-draft-restored]')!;
	notice.hidden = form.dataset.returned !== undefined || !restore(name, form);
	form.addEventListener('input', () => save(name, form));
	form.addEventListener('submit', () => remember('sessionStorage', 'draft-sent', name));
	notice.querySelector('button')!.addEventListener('click', () => {
		drop(name);
		form.reset();
		notice.hidden = true;
	});
}

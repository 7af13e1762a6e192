import { getContext, setContext } from 'svelte';
import type { Problem } from '../../domain/result.ts';

/** What a form action hands back: `fail(422, { values, problem })`. */
export interface FormState {
	/** What was typed, by the fields' names; lists for groups of checkboxes. */
	values?: Record<string, unknown>;
	problem?: Problem;
}

/** What a form tells the fields inside it. Functions, so that a field follows a later answer. */
export interface FormContext {
	idOf(name: string): string;
	labelOf(name: string): string | undefined;
	errorOf(name: string): string | undefined;
	/** Whether the form came back; then a box that is not among the values was not ticked. */
	sent(): boolean;
	typed(name: string): unknown;
}

const key = Symbol('form');

export const provideForm = (form: FormContext): FormContext => setContext(key, form);

/** The form around a part; a part outside any form gets an empty one. */
export const useForm = (): FormContext =>
	getContext<FormContext | undefined>(key) ?? {
		idOf: (name) => name,
		labelOf: () => undefined,
		errorOf: () => undefined,
		sent: () => false,
		typed: () => undefined
	};

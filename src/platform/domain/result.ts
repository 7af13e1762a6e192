/** What a command returns: a value, or a failure that was to be expected. Surprises are thrown. */
export type Result<T, E = Problem> = { ok: true; value: T } | { ok: false; error: E };

/**
 * An expected failure. `code` is stable; `fields` names the inputs that caused it, each with a code
 * of its own, which the form turns into a sentence in the reader's language.
 */
export interface Problem {
	code: ProblemCode;
	fields?: Record<string, string>;
	/** What the sentence needs to be exact: numbers, names. */
	data?: Record<string, string | number>;
}

export type ProblemCode =
	'invalid' | 'not-found' | 'not-allowed' | 'conflict' | 'too-many' | 'stale';

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

export const fail = <E = Problem>(error: E): Result<never, E> => ({ ok: false, error });

/** Absent and forbidden look the same to whoever asks. */
export const notFound = (): Result<never> => fail({ code: 'not-found' });

export const invalid = (fields: Record<string, string>): Result<never> =>
	fail({ code: 'invalid', fields });

export const conflict = (code: string, data?: Problem['data']): Result<never> =>
	fail({ code: 'conflict', fields: { '': code }, data });

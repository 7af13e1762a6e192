import { error, fail, type ActionFailure } from '@sveltejs/kit';
import type { Problem, Result } from '../domain/result.ts';
import type { Ctx } from './context.ts';

/** Carries a failed result out of its transaction, so that nothing of it stays written. */
class RolledBack {
	result: Result<unknown>;
	constructor(result: Result<unknown>) {
		this.result = result;
	}
}

const isFailure = (value: unknown): value is Result<never> =>
	typeof value === 'object' && value !== null && 'ok' in value && value.ok === false;

export type Run = <T>(work: (ctx: Ctx) => Promise<T>) => Promise<T>;

/** Makes `locals.run`: one transaction for one command or query; a failed command writes nothing. */
export function runner(transaction: Run): Run {
	return async <T>(work: (ctx: Ctx) => Promise<T>): Promise<T> => {
		try {
			return await transaction(async (ctx) => {
				const value = await work(ctx);
				if (isFailure(value)) throw new RolledBack(value);
				return value;
			});
		} catch (thrown) {
			if (thrown instanceof RolledBack) return thrown.result as T;
			throw thrown;
		}
	};
}

const STATUS: Record<Problem['code'], number> = {
	invalid: 422,
	'not-found': 404,
	'not-allowed': 404,
	conflict: 409,
	stale: 409,
	'too-many': 429
};

/** What a query found, or the 404 that absent and forbidden share. */
export function found<T>(value: T | null | undefined): T {
	if (value === null || value === undefined) error(404);
	return value;
}

/**
 * Answers a form whose command failed: absent and forbidden are 404; everything else goes back to
 * the form with its fields' problems and what was typed (files excepted).
 */
export function answer(
	problem: Problem,
	form: FormData
): ActionFailure<{ problem: Problem; values: Fields }> {
	if (STATUS[problem.code] === 404) error(404);
	return fail(STATUS[problem.code], { problem, values: fieldsOf(form) });
}

export type Fields = Record<string, string | string[]>;

/** A form's fields as plain values; a name that stands several times becomes a list. */
export function fieldsOf(form: FormData): Fields {
	const fields: Fields = {};
	for (const name of new Set(form.keys())) {
		const values = form.getAll(name).filter((value) => typeof value === 'string');
		fields[name] = values.length > 1 ? values : (values[0] ?? '');
	}
	return fields;
}

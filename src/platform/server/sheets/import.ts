import { and, desc, eq, sql } from 'drizzle-orm';
import { isId } from '../../domain/id.ts';
import { notFound, ok, type Result } from '../../domain/result.ts';
import type { Ctx } from '../context.ts';
import { cancelTask, startTask, taskById } from '../progress.ts';
import { task, type TaskState } from '../tables.ts';
import type { ImportInput, ImportResult } from './import-task.ts';
import { guessMapping, mappedRows, missingColumns, readMapping } from './mapping.ts';
import { readSheet } from './read.ts';
import type { CellError, Counts, Recipe } from './recipe.ts';
import { unreadable } from './sheet.ts';
import { planned, countsOf } from './planned.ts';
import { keepUpload, loadUpload } from './uploads.ts';

/** Reads the file of a form (field `file`) and keeps it; the next step is to match its columns. */
export async function upload<Item>(
	ctx: Ctx,
	recipe: Recipe<Item>,
	form: FormData
): Promise<Result<{ id: string }>> {
	if (!recipe.may(ctx)) return notFound();
	const file = form.get('file');
	if (!(file instanceof File) || file.name === '') return unreadable('sheet-none');
	const sheet = await readSheet(await file.bytes());
	if (!sheet.ok) return sheet;
	return ok({ id: await keepUpload(ctx, recipe.kind, file.name, sheet.value) });
}

export interface Preview {
	name: string;
	rows: number;
	headers: string[];
	/** The first rows as they stand in the file. */
	sample: string[][];
	columns: {
		key: string;
		label: string;
		example: string;
		required: boolean;
		index: number | null;
	}[];
	/** Columns that must be there and are not matched, by the fields' names. */
	missing: Record<string, string>;
	/** What the import would do; null as long as nobody asked. */
	checked: Checked | null;
}

export interface Checked {
	/** How many cells are wrong, and the first of them. */
	errorCount: number;
	errors: CellError[];
	counts: Counts;
}

const SAMPLE = 5;
const SHOWN_ERRORS = 200;

/**
 * A table that waits to be imported, with its columns matched as the address says or else by their
 * names; with `check` in the address also what the import would do. Null when there is none.
 */
export async function preview<Item>(
	ctx: Ctx,
	recipe: Recipe<Item>,
	id: string,
	query: URLSearchParams
): Promise<Preview | null> {
	const found = recipe.may(ctx) ? await loadUpload(ctx, recipe.kind, id) : null;
	if (!found) return null;
	const { name, sheet } = found;
	const { columns } = recipe;
	const mapping =
		readMapping(columns, sheet.headers, query) ?? guessMapping(columns, sheet.headers);
	const missing = missingColumns(columns, mapping);
	const asked = query.has('check') && Object.keys(missing).length === 0;
	return {
		name,
		rows: sheet.rows.length,
		headers: sheet.headers,
		sample: sheet.rows.slice(0, SAMPLE).map(({ cells }) => cells),
		columns: columns.map(({ key, label, example, required }) => ({
			key,
			label: label(),
			example,
			required: required ?? false,
			index: mapping[key] ?? null
		})),
		missing: query.has('check') ? missing : {},
		checked: asked ? await check(ctx, recipe, mappedRows(sheet, mapping)) : null
	};
}

async function check<Item>(
	ctx: Ctx,
	recipe: Recipe<Item>,
	rows: ReturnType<typeof mappedRows>
): Promise<Checked> {
	const { errors, items } = await planned(ctx, recipe, rows);
	return {
		errorCount: errors.length,
		errors: errors.slice(0, SHOWN_ERRORS),
		counts: countsOf(items)
	};
}

/**
 * Starts the import of a kept table in the background. Whoever presses twice gets the same task;
 * one that was cancelled or failed may be started again.
 */
export async function begin<Item>(
	ctx: Ctx,
	recipe: Recipe<Item>,
	uploadId: string,
	sent: URLSearchParams
): Promise<Result<{ taskId: string }>> {
	if (!recipe.may(ctx) || ctx.actor.kind !== 'person') return notFound();
	const running = await taskOf(ctx, recipe.kind, uploadId);
	if (running) return ok({ taskId: running });
	const found = await loadUpload(ctx, recipe.kind, uploadId, true);
	// Whoever was quicker by a moment held the lock until now.
	const begun = await taskOf(ctx, recipe.kind, uploadId);
	if (begun) return ok({ taskId: begun });
	if (!found) return notFound();
	const { headers } = found.sheet;
	const mapping =
		readMapping(recipe.columns, headers, sent) ?? guessMapping(recipe.columns, headers);
	const missing = missingColumns(recipe.columns, mapping);
	if (Object.keys(missing).length > 0) {
		return { ok: false, error: { code: 'invalid', fields: missing } };
	}
	const input: ImportInput = {
		uploadId,
		fileName: found.name,
		mapping,
		by: ctx.actor,
		from: ctx.from ?? null
	};
	return ok({ taskId: await startTask(ctx, recipe.kind, input) });
}

/** The task that is importing a table or has imported it; not one that ended with nothing written. */
async function taskOf(ctx: Ctx, kind: string, uploadId: string): Promise<string | null> {
	const [found] = await ctx.tx
		.select({ id: task.id })
		.from(task)
		.where(
			and(
				eq(task.clusterId, ctx.cluster.id),
				eq(task.kind, kind),
				sql`${task.input}->>'uploadId' = ${uploadId}`,
				sql`(${task.state} in ('queued', 'running') or ${task.result} ? 'counts')`
			)
		)
		.orderBy(desc(task.createdAt))
		.limit(1);
	return found?.id ?? null;
}

/** An import on its way or ended. */
export interface ImportTask {
	uploadId: string;
	fileName: string;
	state: TaskState;
	done: number;
	total: number;
	note: Record<string, unknown>;
	result: ImportResult | null;
}

/** An import of this kind, for whoever may import; null otherwise. */
export async function importTask<Item>(
	ctx: Ctx,
	recipe: Recipe<Item>,
	id: string
): Promise<ImportTask | null> {
	if (!isId(id) || !recipe.may(ctx)) return null;
	const found = await taskById(ctx, id);
	if (found?.kind !== recipe.kind) return null;
	const { state, done, total, note, result } = found;
	const { uploadId, fileName } = found.input as ImportInput;
	return { uploadId, fileName, state, done, total, note, result: result as ImportResult | null };
}

/** Stops an import that has not ended; nothing of it stays. */
export async function cancelImport<Item>(
	ctx: Ctx,
	recipe: Recipe<Item>,
	id: string
): Promise<Result<null>> {
	if (!(await importTask(ctx, recipe, id))) return notFound();
	await cancelTask(ctx, id);
	return ok(null);
}

import { and, eq, sql } from 'drizzle-orm';
import type { Ctx } from '../context.ts';
import type { ClusterJob } from '../jobs.ts';
import { runTask, type Task, type TaskControl } from '../progress.ts';
import { task as tasks } from '../tables.ts';
import type { ImportInput, ImportResult } from './import-task.ts';
import { mappedRows } from './mapping.ts';
import { countsOf, planned } from './planned.ts';
import type { Recipe } from './recipe.ts';
import { dropUpload, loadUpload } from './uploads.ts';

/** So many items are written between two looks at whether somebody cancels. */
const CHUNK = 100;

/**
 * The job that imports a kept table: all of it or nothing, in one transaction. Imports of one kind in
 * one cluster follow each other. It can run twice: the result is written with the rows.
 */
export const importJob =
	<Item>(recipe: Recipe<Item>): ClusterJob<{ taskId: string }> =>
	({ taskId }, run) =>
		runTask(run, taskId, (task, control) =>
			run.step((ctx) => imported(ctx, recipe, task, control))
		);

async function imported<Item>(
	system: Ctx,
	recipe: Recipe<Item>,
	task: Task,
	control: TaskControl
): Promise<ImportResult> {
	if (task.result) return task.result as ImportResult;
	const { uploadId, fileName, mapping, by, from } = task.input as ImportInput;
	// Written in the name of whoever started it, as they were allowed to when they did.
	const ctx: Ctx = { ...system, actor: by, ...(from === null ? {} : { from }) };
	await ctx.tx.execute(
		sql`select pg_advisory_xact_lock(hashtextextended(${`${ctx.cluster.id} ${recipe.kind}`}, 2))`
	);
	const upload = await loadUpload(ctx, recipe.kind, uploadId);
	if (!upload) return { gone: true };
	const rows = mappedRows(upload.sheet, mapping);
	const { errors, items } = await planned(ctx, recipe, rows, (done) => {
		control.signal.throwIfAborted();
		control.report(done, rows.length, { step: 'check' });
	});
	if (errors.length > 0) return { errors: errors.slice(0, 20) };
	const due = items.filter(({ outcome }) => outcome !== 'unchanged').map(({ item }) => item);
	for (let at = 0; at < due.length; at += CHUNK) {
		control.signal.throwIfAborted();
		await recipe.write(ctx, due.slice(at, at + CHUNK));
		control.report(Math.min(at + CHUNK, due.length), due.length, { step: 'save' });
	}
	const counts = countsOf(items);
	if (due.length > 0) await recipe.finish(ctx, due, counts, fileName);
	await dropUpload(ctx, recipe.kind, uploadId);
	const result: ImportResult = { counts };
	await ctx.tx
		.update(tasks)
		.set({ result })
		.where(and(eq(tasks.clusterId, ctx.cluster.id), eq(tasks.id, task.id)));
	return result;
}

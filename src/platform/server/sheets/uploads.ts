import { createHash } from 'node:crypto';
import { and, eq, like, lt } from 'drizzle-orm';
import { isId, newId } from '../../domain/id.ts';
import { line } from '../../domain/text.ts';
import { personIdOf, type Ctx } from '../context.ts';
import { storedFile } from '../tables.ts';
import type { Sheet } from './sheet.ts';

/** A table that waits to be imported; only whoever sent it sees it again. */
export interface Upload {
	id: string;
	name: string;
	sheet: Sheet;
}

const TYPE = 'application/vnd.klaster.table+json; kind=';

/** How long a table waits: it is full of people's data, so not for ever. */
const KEPT_FOR = 24 * 60 * 60 * 1000;

/** Keeps a table that was read, and drops those that nobody came back for. Returns its id. */
export async function keepUpload(
	ctx: Ctx,
	kind: string,
	name: string,
	sheet: Sheet
): Promise<string> {
	const now = ctx.clock.now();
	await ctx.tx
		.delete(storedFile)
		.where(
			and(
				eq(storedFile.clusterId, ctx.cluster.id),
				like(storedFile.type, `${TYPE}%`),
				lt(storedFile.createdAt, new Date(now.getTime() - KEPT_FOR))
			)
		);
	const bytes = Buffer.from(JSON.stringify(sheet));
	const id = newId(now.getTime());
	await ctx.tx.insert(storedFile).values({
		clusterId: ctx.cluster.id,
		id,
		name: line(name).slice(0, 200),
		type: TYPE + kind,
		size: bytes.length,
		sha256: createHash('sha256').update(bytes).digest('hex'),
		bytes,
		createdBy: personIdOf(ctx.actor) ?? null,
		createdAt: now
	});
	return id;
}

const own = (ctx: Ctx, kind: string, id: string) =>
	and(
		eq(storedFile.clusterId, ctx.cluster.id),
		eq(storedFile.id, id),
		eq(storedFile.type, TYPE + kind),
		eq(storedFile.createdBy, personIdOf(ctx.actor) ?? '')
	);

/** The actor's own table of a kind, or null. With `lock` nobody else gets hold of it meanwhile. */
export async function loadUpload(
	ctx: Ctx,
	kind: string,
	id: string,
	lock = false
): Promise<Upload | null> {
	if (!isId(id) || !personIdOf(ctx.actor)) return null;
	const query = ctx.tx
		.select()
		.from(storedFile)
		.where(own(ctx, kind, id));
	const [found] = await (lock ? query.for('update') : query);
	if (!found) return null;
	return { id, name: found.name, sheet: JSON.parse(found.bytes.toString()) as Sheet };
}

export async function dropUpload(ctx: Ctx, kind: string, id: string): Promise<void> {
	await ctx.tx.delete(storedFile).where(own(ctx, kind, id));
}

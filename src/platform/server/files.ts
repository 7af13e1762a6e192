import { createHash } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { isId, newId } from '../domain/id.ts';
import { invalid, ok, type Result } from '../domain/result.ts';
import { line } from '../domain/text.ts';
import { personIdOf, type Ctx } from './context.ts';
import { typeOfContent, type FileKind } from './file-types.ts';
import { storedFile } from './tables.ts';

/** The largest file that is kept, in bytes. */
export const LARGEST_FILE = 5 * 1024 * 1024;

/** A kept file without its content. */
export interface FileFacts {
	id: string;
	name: string;
	type: string;
	size: number;
	sha256: string;
}

/** A file as a form sends it, read whole; null when the field was left empty. */
export interface SentFile {
	name: string;
	bytes: Uint8Array;
}

/** The file of a form's field; null when none was chosen. A file that is too large is not read. */
export async function sentFile(form: FormData, field: string): Promise<SentFile | null> {
	const value = form.get(field);
	if (!(value instanceof File) || (value.size === 0 && value.name === '')) return null;
	const bytes =
		value.size > LARGEST_FILE
			? new Uint8Array(LARGEST_FILE + 1)
			: new Uint8Array(await value.arrayBuffer());
	return { name: value.name, bytes };
}

/**
 * Keeps a file in the cluster. What it is comes from its content, never from its name. Refused, by
 * `field`: `file-empty`, `file-too-big`, and `file-type` for anything that is none of `kinds`.
 */
export async function saveFile(
	ctx: Ctx,
	field: string,
	{ name, bytes }: SentFile,
	kinds: readonly FileKind[]
): Promise<Result<FileFacts>> {
	if (bytes.length === 0) return invalid({ [field]: 'file-empty' });
	if (bytes.length > LARGEST_FILE) return invalid({ [field]: 'file-too-big' });
	const found = typeOfContent(bytes);
	if (!found || !kinds.includes(found.kind)) return invalid({ [field]: 'file-type' });
	const now = ctx.clock.now();
	const facts: FileFacts = {
		id: newId(now.getTime()),
		name: line(name).slice(-200) || `file.${found.kind}`,
		type: found.type,
		size: bytes.length,
		sha256: createHash('sha256').update(bytes).digest('hex')
	};
	await ctx.tx.insert(storedFile).values({
		...facts,
		clusterId: ctx.cluster.id,
		bytes: Buffer.from(bytes),
		createdBy: personIdOf(ctx.actor) ?? null,
		createdAt: now
	});
	return ok(facts);
}

/** A kept file with its content, or null. Whether the actor may see it, the caller decides. */
export async function loadFile(
	ctx: Pick<Ctx, 'tx' | 'cluster'>,
	id: string
): Promise<(FileFacts & { bytes: Uint8Array<ArrayBuffer> }) | null> {
	if (!isId(id)) return null;
	const [found] = await ctx.tx
		.select()
		.from(storedFile)
		.where(and(eq(storedFile.clusterId, ctx.cluster.id), eq(storedFile.id, id)));
	if (!found) return null;
	const { name, type, size, sha256, bytes } = found;
	return { id, name, type, size, sha256, bytes: new Uint8Array(bytes) };
}

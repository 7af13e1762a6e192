import { and, eq } from 'drizzle-orm';
import { isId, newId } from '#platform/domain/id.ts';
import { refused } from '#platform/domain/problems.ts';
import { conflict, invalid, notFound, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import { actorName, personIdOf, speaksFor, type Ctx } from '#platform/server/context.ts';
import { electronicSignatures, scans } from '#platform/server/file-types.ts';
import { saveFile, type SentFile } from '#platform/server/files.ts';
import { notify } from '#platform/server/live.ts';
import { outsideFields } from '../domain/signature-schema.ts';
import { signatureById } from './signature-load.ts';
import { outsideSignature } from './signature-tables.ts';
import { lockSigning } from './signing-load.ts';

/** How many files may hang on one signature. */
const MOST = 5;

/**
 * Attaches a signature made outside (qualified, by trusted profile, on paper) to the one that the
 * organisation has put here. For those who speak for it.
 * `fields.key` is the id that the form was given: sent twice, it is attached once.
 */
export async function attachOutsideSignature(
	ctx: Ctx,
	signingId: unknown,
	fields: Readonly<Record<string, unknown>>,
	file: SentFile | null
): Promise<Result<null>> {
	const loaded = await lockSigning(ctx, signingId);
	const own = await signatureById(ctx, fields.signature);
	if (!loaded || !own || own.signingId !== loaded.signing.id) return notFound();
	if (ctx.actor.kind !== 'person' || !speaksFor(ctx.actor, own.memberId)) return notFound();
	const parsed = outsideFields.safeParse(fields);
	if (!parsed.success) return refused(parsed.error);
	if (!file) return invalid({ file: 'required' });
	if (loaded.state === 'withdrawn') return conflict('signing-withdrawn');
	const attached = await attachmentsOf(ctx, own.id);
	if (attached.some(({ id }) => id === fields.key)) return ok(null);
	if (attached.length >= MOST) return conflict('too-many-files', { most: MOST });

	const { kind, note } = parsed.data;
	const saved = await saveFile(ctx, 'file', file, kind === 'paper' ? scans : electronicSignatures);
	if (!saved.ok) return saved;
	const now = ctx.clock.now();
	await ctx.tx.insert(outsideSignature).values({
		clusterId: ctx.cluster.id,
		id: isId(fields.key) ? fields.key : newId(now.getTime()),
		signatureId: own.id,
		kind,
		note,
		fileId: saved.value.id,
		byPerson: personIdOf(ctx.actor) ?? null,
		byName: actorName(ctx.actor),
		at: now
	});
	await record(
		ctx,
		'signature.attached',
		{ kind: 'signing', id: loaded.signing.id },
		{ signature: own.id, organisation: own.memberName, kind, fileSha256: saved.value.sha256 }
	);
	await notify(ctx, 'agree');
	return ok(null);
}

const attachmentsOf = (ctx: Ctx, signatureId: string) =>
	ctx.tx
		.select({ id: outsideSignature.id })
		.from(outsideSignature)
		.where(
			and(
				eq(outsideSignature.clusterId, ctx.cluster.id),
				eq(outsideSignature.signatureId, signatureId)
			)
		);

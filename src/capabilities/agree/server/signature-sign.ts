import { memberById } from '#capabilities/join/server/index.ts';
import { isId, newId } from '#platform/domain/id.ts';
import { refused } from '#platform/domain/problems.ts';
import { conflict, fail, notFound, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import { personIdOf, speaksFor, type Ctx } from '#platform/server/context.ts';
import { scans } from '#platform/server/file-types.ts';
import { saveFile, type FileFacts, type SentFile } from '#platform/server/files.ts';
import { notify } from '#platform/server/live.ts';
import { signatureFields } from '../domain/signature-schema.ts';
import { takesSignatures } from '../domain/signature.ts';
import { signature } from './signature-tables.ts';
import { lockSigning } from './signing-load.ts';
import { signatureOf } from './signature-load.ts';
import { sha256Of } from './rulebook-hash.ts';
import { versionById } from './rulebook-version.ts';

/**
 * The delegate or deputy signs the exact text for the organisation: who, in which role, by which
 * authority (in words, with a scan if there is one). It is `stale` when the text that was shown is
 * not the version's; an organisation signs once (`signed-already`). `fields.key` is the id that the
 * form was given: sent twice, it is one signature.
 */
export async function signRulebook(
	ctx: Ctx,
	signingId: unknown,
	fields: Readonly<Record<string, unknown>>,
	scan: SentFile | null = null
): Promise<Result<{ id: string }>> {
	const memberId = String(fields.member);
	if (ctx.actor.kind !== 'person' || !speaksFor(ctx.actor, memberId)) return notFound();
	const parsed = signatureFields.safeParse(fields);
	if (!parsed.success) return refused(parsed.error);
	const { sha256, name, role, authorityKind, authority } = parsed.data;
	const loaded = await lockSigning(ctx, signingId);
	const member = await memberById(ctx, memberId);
	if (!loaded || member?.standing !== 'active') return notFound();
	const { signing, version } = loaded;
	if (!takesSignatures(loaded.state)) return conflict(`signing-${loaded.state}`);
	const before = await signatureOf(ctx, signing.id, member.id);
	if (before) return before.id === fields.key ? ok(before) : conflict('signed-already');
	const kept = await versionById(ctx, signing.versionId);
	// What is kept is hashed anew: nobody signs a text that was altered behind the application's back.
	if (!kept || sha256 !== signing.textSha256 || sha256Of(kept.text) !== sha256)
		return fail({ code: 'stale' });

	const saved = scan ? await saveFile(ctx, 'scan', scan, scans) : ok<FileFacts | null>(null);
	if (!saved.ok) return saved;
	const now = ctx.clock.now();
	const id = isId(fields.key) ? fields.key : newId(now.getTime());
	await ctx.tx.insert(signature).values({
		clusterId: ctx.cluster.id,
		id,
		signingId: signing.id,
		memberId: member.id,
		memberName: member.name,
		memberSector: member.sector,
		textSha256: sha256,
		personId: personIdOf(ctx.actor) ?? null,
		signerName: name,
		signerRole: role,
		authorityKind,
		authority,
		authorityFile: saved.value?.id ?? null,
		signedAt: now,
		fromAddress: ctx.from ?? null
	});
	await record(
		ctx,
		'rulebook.signed',
		{ kind: 'signing', id: signing.id },
		{
			name: version.title,
			version: version.number,
			signature: id,
			member: member.id,
			organisation: member.name,
			signer: name,
			role,
			authorityKind,
			authoritySha256: saved.value?.sha256 ?? null,
			sha256
		}
	);
	await notify(ctx, 'agree');
	return ok({ id });
}

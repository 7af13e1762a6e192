import { and, eq, inArray } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';
import type { FileFacts } from '#platform/server/files.ts';
import { storedFile } from '#platform/server/tables.ts';
import type { AuthorityKind, OutsideKind } from '../domain/signature.ts';
import type { Sector } from '../domain/voting/decision.ts';
import { outsideSignature, signature } from './signature-tables.ts';

type Scope = Pick<Ctx, 'tx' | 'cluster'>;

/** A signature as it stands under the text. */
export interface SignatureLine {
	id: string;
	memberId: string;
	/** As the organisation was called when it signed. */
	organisation: string;
	sector: Sector;
	sha256: string;
	signer: string;
	role: string;
	authorityKind: AuthorityKind;
	authority: string;
	authorityFile: FileFacts | null;
	at: Date;
	outside: OutsideLine[];
}

/** A signature made outside that was attached to one made here. */
export interface OutsideLine {
	id: string;
	kind: OutsideKind;
	note: string;
	file: FileFacts;
	byName: string;
	at: Date;
}

const fileColumns = {
	id: storedFile.id,
	name: storedFile.name,
	type: storedFile.type,
	size: storedFile.size,
	sha256: storedFile.sha256
};

/** All signatures of a signing, in the order in which they were put. */
export async function signaturesOf(ctx: Scope, signingId: string): Promise<SignatureLine[]> {
	const found = await ctx.tx
		.select({ signature, file: fileColumns })
		.from(signature)
		.leftJoin(
			storedFile,
			and(eq(storedFile.clusterId, signature.clusterId), eq(storedFile.id, signature.authorityFile))
		)
		.where(and(eq(signature.clusterId, ctx.cluster.id), eq(signature.signingId, signingId)))
		.orderBy(signature.signedAt, signature.id);
	const outside = await outsideOf(
		ctx,
		found.map(({ signature: { id } }) => id)
	);
	return found.map(({ signature: one, file }) => ({
		id: one.id,
		memberId: one.memberId,
		organisation: one.memberName,
		sector: one.memberSector,
		sha256: one.textSha256,
		signer: one.signerName,
		role: one.signerRole,
		authorityKind: one.authorityKind,
		authority: one.authority,
		authorityFile: file,
		at: one.signedAt,
		outside: outside
			.filter(({ signatureId }) => signatureId === one.id)
			.map(({ signatureId: _, ...line }) => line)
	}));
}

function outsideOf(ctx: Scope, signatureIds: readonly string[]) {
	if (signatureIds.length === 0) return [];
	return ctx.tx
		.select({
			signatureId: outsideSignature.signatureId,
			id: outsideSignature.id,
			kind: outsideSignature.kind,
			note: outsideSignature.note,
			file: fileColumns,
			byName: outsideSignature.byName,
			at: outsideSignature.at
		})
		.from(outsideSignature)
		.innerJoin(
			storedFile,
			and(
				eq(storedFile.clusterId, outsideSignature.clusterId),
				eq(storedFile.id, outsideSignature.fileId)
			)
		)
		.where(
			and(
				eq(outsideSignature.clusterId, ctx.cluster.id),
				inArray(outsideSignature.signatureId, [...signatureIds])
			)
		)
		.orderBy(outsideSignature.at, outsideSignature.id);
}

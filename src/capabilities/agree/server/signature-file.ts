import { isCoordinator, speaksFor, type Ctx } from '#platform/server/context.ts';
import { loadFile } from '#platform/server/files.ts';
import { signaturesOf } from './signature-list.ts';
import { loadSigning } from './signing-load.ts';

/** Whether the actor may open what a member has handed in: its own people and the coordinator. */
export const mayOpenFilesOf = (ctx: Pick<Ctx, 'actor'>, memberId: string): boolean =>
	isCoordinator(ctx.actor) || speaksFor(ctx.actor, memberId);

/** A file that belongs to a signature of this signing, with its content; null for everybody else. */
export async function signatureFile(ctx: Ctx, signingId: unknown, fileId: string) {
	const loaded = await loadSigning(ctx, signingId);
	if (!loaded) return null;
	const owner = (await signaturesOf(ctx, loaded.signing.id)).find(
		({ authorityFile, outside }) =>
			authorityFile?.id === fileId || outside.some(({ file }) => file.id === fileId)
	);
	return owner && mayOpenFilesOf(ctx, owner.memberId) ? loadFile(ctx, fileId) : null;
}

import { memberById, type Member } from '#capabilities/join/server/index.ts';
import { newId } from '#platform/domain/id.ts';
import { speaksFor, type Ctx } from '#platform/server/context.ts';
import type { RulebookText } from '../domain/rulebook.ts';
import { takesSignatures } from '../domain/signature.ts';
import { signatureOf } from './signature-load.ts';
import { loadSigning } from './signing-load.ts';
import { factsOf, type SigningPage } from './signing-page.ts';
import { versionById } from './rulebook-version.ts';

/** What somebody sees before signing: the whole text, its hash, and for whom. */
export interface SignatureForm {
	key: string;
	signing: SigningPage['signing'];
	text: RulebookText;
	member: Pick<Member, 'id' | 'name'>;
	signer: string;
}

/** The form to sign for a member of one's own; null when there is nothing to sign, or nobody for whom. */
export async function signatureForm(
	ctx: Ctx,
	signingId: unknown,
	memberId: string
): Promise<SignatureForm | null> {
	if (ctx.actor.kind !== 'person' || !speaksFor(ctx.actor, memberId)) return null;
	const loaded = await loadSigning(ctx, signingId);
	const member = await memberById(ctx, memberId);
	if (!loaded || !takesSignatures(loaded.state) || member?.standing !== 'active') return null;
	if (await signatureOf(ctx, loaded.signing.id, memberId)) return null;
	const version = await versionById(ctx, loaded.signing.versionId);
	return (
		version && {
			key: newId(ctx.clock.now().getTime()),
			signing: factsOf(loaded),
			text: version.text,
			member: { id: member.id, name: member.name },
			signer: ctx.actor.name
		}
	);
}

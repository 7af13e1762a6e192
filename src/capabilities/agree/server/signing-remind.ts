import { dayIn } from '#platform/domain/clock.ts';
import { conflict, notFound, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import type { Ctx } from '#platform/server/context.ts';
import { mayEdit } from '../domain/policy.ts';
import { takesSignatures } from '../domain/signature.ts';
import { loadSigning } from './signing-load.ts';
import { writeToParties } from './signing-mail.ts';
import { missingParties } from './signing-parties.ts';
import { stanceOf } from './stance.ts';

/**
 * Reminds the members that have not signed; nobody gets more than one reminder a day. Returns how
 * many people were addressed.
 */
export async function remindSigners(
	ctx: Ctx,
	signingId: unknown
): Promise<Result<{ letters: number }>> {
	if (!mayEdit(stanceOf(ctx))) return notFound();
	const loaded = await loadSigning(ctx, signingId);
	if (!loaded) return notFound();
	if (!takesSignatures(loaded.state)) return conflict(`signing-${loaded.state}`);
	const { id } = loaded.signing;
	const once = dayIn(ctx.cluster.timeZone, ctx.clock.now());
	const missing = await missingParties(ctx, id);
	const letters = await writeToParties(ctx, 'reminded', loaded, missing, { once });
	if (letters > 0) {
		const data = { name: loaded.version.title, letters };
		await record(ctx, 'signing.reminded', { kind: 'signing', id }, data);
	}
	return ok({ letters });
}

import { refused } from '#platform/domain/problems.ts';
import { conflict, notFound, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import { actorName, personIdOf, type Ctx } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import { mayEdit } from '../domain/policy.ts';
import { reasonField } from '../domain/signature-schema.ts';
import { signingEnd } from './signature-tables.ts';
import { lockSigning } from './signing-load.ts';
import { writeToParties } from './signing-mail.ts';
import { signingParties } from './signing-parties.ts';
import { stanceOf } from './stance.ts';

/**
 * Takes an open signing back, with a reason: the signatures so far stay in the record and bind nobody.
 * The version can then be put up for signing again.
 */
export async function withdrawSigning(
	ctx: Ctx,
	signingId: unknown,
	fields: unknown
): Promise<Result<null>> {
	if (!mayEdit(stanceOf(ctx))) return notFound();
	const loaded = await lockSigning(ctx, signingId);
	if (!loaded) return notFound();
	const parsed = reasonField.safeParse(fields);
	if (!parsed.success) return refused(parsed.error);
	if (loaded.state !== 'open') return conflict(`signing-${loaded.state}`);
	const { reason } = parsed.data;
	const { id } = loaded.signing;
	await ctx.tx.insert(signingEnd).values({
		clusterId: ctx.cluster.id,
		signingId: id,
		outcome: 'withdrawn',
		reason,
		byPerson: personIdOf(ctx.actor) ?? null,
		byName: actorName(ctx.actor),
		at: ctx.clock.now()
	});
	const data = { name: loaded.version.title, version: loaded.version.number, reason };
	await record(ctx, 'signing.withdrawn', { kind: 'signing', id }, data);
	await writeToParties(ctx, 'withdrawn', loaded, await signingParties(ctx), {
		once: 'all',
		reason
	});
	await notify(ctx, 'agree');
	return ok(null);
}

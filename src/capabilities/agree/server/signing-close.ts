import { dayIn } from '#platform/domain/clock.ts';
import { conflict, notFound, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import { actorName, personIdOf, type Ctx } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import { mayEdit } from '../domain/policy.ts';
import { forceDay, reviewDay } from '../domain/signature.ts';
import { bringIntoForce } from './rulebook-bring-into-force.ts';
import { signingEnd } from './signature-tables.ts';
import { lockSigning } from './signing-load.ts';
import { writeToParties } from './signing-mail.ts';
import { signedMembers, signingParties } from './signing-parties.ts';
import { stanceOf } from './stance.ts';

/**
 * Ends the signing: states who has not signed and brings the version into force on its day, or today
 * when that has passed. For the coordinator and for Klaster itself. Not before anybody has signed
 * (`nobody-signed`); the same twice changes nothing.
 */
export async function closeSigning(ctx: Ctx, signingId: unknown): Promise<Result<null>> {
	if (!mayEdit(stanceOf(ctx))) return notFound();
	const loaded = await lockSigning(ctx, signingId);
	if (!loaded) return notFound();
	if (loaded.state === 'closed') return ok(null);
	if (loaded.state !== 'open') return conflict(`signing-${loaded.state}`);
	const { signing, version } = loaded;
	const parties = await signingParties(ctx);
	const signed = await signedMembers(ctx, signing.id);
	if (signed.size === 0) return conflict('nobody-signed');

	const from = forceDay(signing.inForceOn, dayIn(ctx.cluster.timeZone, ctx.clock.now()));
	const begun = await bringIntoForce(ctx, {
		versionId: signing.versionId,
		decisionId: signing.decisionId,
		from,
		reviewOn: reviewDay(signing.reviewOn, from)
	});
	if (!begun.ok) return begun;
	const missing = parties.filter(({ id }) => !signed.has(id)).map(({ id, name }) => ({ id, name }));
	await ctx.tx.insert(signingEnd).values({
		clusterId: ctx.cluster.id,
		signingId: signing.id,
		outcome: 'closed',
		fromDay: from,
		missing,
		byPerson: personIdOf(ctx.actor) ?? null,
		byName: actorName(ctx.actor),
		at: ctx.clock.now()
	});
	await record(
		ctx,
		'signing.closed',
		{ kind: 'signing', id: signing.id },
		{
			name: version.title,
			version: version.number,
			sha256: signing.textSha256,
			from,
			signed: signed.size,
			missing
		}
	);
	await writeToParties(ctx, 'closed', loaded, parties, { once: 'all', from });
	await notify(ctx, 'agree');
	return ok(null);
}

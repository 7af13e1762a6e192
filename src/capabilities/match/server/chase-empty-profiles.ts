import { sql } from 'drizzle-orm';
import { m } from '#messages';
import { newId } from '#platform/domain/id.ts';
import { notFound, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import { actorName, isCoordinator, type Ctx } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import { sendMail } from '#platform/server/mail.ts';
import { addresseesOf } from './proposal-people.ts';
import { silentMembers, type SilentMember } from './queries-silent.ts';
import { profileChase } from './tables.ts';

/**
 * One kind letter to each member that has stated nothing yet, unless it had one within the days that
 * the settings name. Pressed twice, or by two people at once, nobody gets a second. Returns how many
 * letters were written.
 */
export async function chaseEmptyProfiles(ctx: Ctx): Promise<Result<number>> {
	if (!isCoordinator(ctx.actor)) return notFound();
	await ctx.tx.execute(
		sql`select pg_advisory_xact_lock(hashtextextended(${`${ctx.cluster.id} chase`}, 2))`
	);
	const asked = (await silentMembers(ctx)).filter(({ mayChase }) => mayChase);
	for (const member of asked) await chase(ctx, member);
	if (asked.length > 0) await notify(ctx, 'match');
	return ok(asked.length);
}

async function chase(ctx: Ctx, member: SilentMember): Promise<void> {
	const { locale, slug } = ctx.cluster;
	const now = ctx.clock.now();
	await ctx.tx.insert(profileChase).values({
		clusterId: ctx.cluster.id,
		id: newId(now.getTime()),
		memberId: member.id,
		at: now,
		byName: actorName(ctx.actor)
	});
	const base = `${ctx.origin}/c/${slug}/match`;
	for (const { name, email } of await addresseesOf(ctx, [member.id])) {
		const words = {
			name,
			organisation: member.called,
			cluster: ctx.cluster.name,
			by: actorName(ctx.actor),
			offer: `${base}/offers/new?member=${member.id}`,
			need: `${base}/needs/new?member=${member.id}`
		};
		await sendMail(ctx, {
			to: email,
			toName: name,
			subject: m.match_mail_chase_subject(words, { locale }),
			body: m.match_mail_chase(words, { locale })
		});
	}
	const subject = { kind: 'member', id: member.id };
	await record(ctx, 'profile.chased', subject, { name: member.called });
}

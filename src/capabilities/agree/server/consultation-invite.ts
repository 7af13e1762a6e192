import { sql } from 'drizzle-orm';
import { m } from '#messages';
import { conflict, notFound, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import type { Ctx } from '#platform/server/context.ts';
import { rows } from '#platform/server/db.ts';
import { addJob } from '#platform/server/jobs.ts';
import { sendMail } from '#platform/server/mail.ts';
import { mayEdit } from '../domain/policy.ts';
import { makeLink } from './consultation-link.ts';
import { loadConsultation, todayIn } from './consultation-load.ts';
import { stanceOf } from './stance.ts';

/** The work that writes the letters of an invitation. */
export const INVITE_TASK = 'agree.consultation-invite';

/**
 * Invites every active member that has given no opinion yet, by a letter to who speaks for it; for
 * the coordinator. Where links are allowed the letter brings the member's own. Pressed again on the
 * same day it writes to nobody twice. The letters are written in the background.
 */
export async function inviteToConsultation(ctx: Ctx, id: unknown): Promise<Result<void>> {
	if (!mayEdit(stanceOf(ctx))) return notFound();
	const loaded = await loadConsultation(ctx, id);
	if (!loaded) return notFound();
	if (!loaded.open) return conflict('consultation-closed');
	await addJob(
		ctx,
		INVITE_TASK,
		{ consultationId: loaded.id },
		{ key: `${INVITE_TASK} ${loaded.id}` }
	);
	const subject = { kind: 'consultation', id: loaded.id };
	await record(ctx, 'consultation.invited', subject, { name: loaded.title });
	return ok(undefined);
}

/** Writes the letters; safe to run twice. Returns how many. */
export async function writeInvitations(ctx: Ctx, consultationId: string): Promise<number> {
	const consultation = await loadConsultation(ctx, consultationId);
	if (!consultation?.open) return 0;
	const { locale, slug, name: cluster } = ctx.cluster;
	const invited = await silentAddressees(ctx, consultationId, todayIn(ctx));
	for (const { member, called, name, email, once } of invited) {
		const address = consultation.linksAllowed
			? await makeLink(ctx, consultationId, member)
			: `${ctx.origin}/c/${slug}/agree/consultations/${consultationId}/vote?member=${member}`;
		const words = { name, organisation: called, title: consultation.title, cluster, address };
		const body = consultation.linksAllowed ? m.opinion_mail_invite_link : m.opinion_mail_invite;
		await sendMail(ctx, {
			to: email,
			toName: name,
			subject: m.opinion_mail_invite_subject(words, { locale }),
			body: body(words, { locale }),
			onceKey: once
		});
	}
	return invited.length;
}

/** Who speaks for the active members without an opinion, and has had no letter of this today. */
const silentAddressees = (ctx: Ctx, consultationId: string, today: string) =>
	rows<{ member: string; called: string; name: string; email: string; once: string }>(
		ctx.tx,
		sql`select * from (
			select distinct on (m.id) m.id as member, coalesce(m.short_name, m.name) as called,
				d.name, d.email, 'consultation ' || ${consultationId} || ' ' || ${today} || ' ' || m.id as once
			from member m join delegate d on d.cluster_id = m.cluster_id and d.member_id = m.id and d.until is null
			where m.cluster_id = ${ctx.cluster.id} and m.standing = 'active'
			and not exists (select 1 from opinion_vote v where v.cluster_id = m.cluster_id
				and v.consultation_id = ${consultationId} and v.member_id = m.id)
			order by m.id, d.role
		) silent
		where not exists (select 1 from mail where cluster_id = ${ctx.cluster.id} and once_key = silent.once)`
	);

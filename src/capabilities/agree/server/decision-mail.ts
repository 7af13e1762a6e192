import { memberNames } from '#capabilities/join/server/index.ts';
import { m } from '#messages';
import { formatDateTime } from '#platform/ui/format.ts';
import type { Ctx } from '#platform/server/context.ts';
import { sendMail } from '#platform/server/mail.ts';
import type { DecisionRow } from './decision-load.ts';
import { votersOf } from './decision-people.ts';

/** What voters hear of a decision. */
export type DecisionNews = 'opened' | 'remind' | 'closed' | 'withdrawn';

const subject = {
	opened: m.decision_mail_opened_subject,
	remind: m.decision_mail_remind_subject,
	closed: m.decision_mail_closed_subject,
	withdrawn: m.decision_mail_withdrawn_subject
};
const body = {
	opened: m.decision_mail_opened,
	remind: m.decision_mail_remind,
	closed: m.decision_mail_closed,
	withdrawn: m.decision_mail_withdrawn
};

/** One letter to who speaks for each of these members, in the cluster's language; once for ever. */
export async function writeToVoters(
	ctx: Ctx,
	news: DecisionNews,
	decision: Pick<DecisionRow, 'id' | 'title' | 'question' | 'closesAt'>,
	memberIds: readonly string[],
	more: { result?: string; reason?: string } = {}
): Promise<void> {
	const { locale, slug, timeZone } = ctx.cluster;
	const names = await memberNames(ctx, memberIds);
	for (const { memberId, name, email } of await votersOf(ctx, memberIds)) {
		const words = {
			name,
			organisation: names.get(memberId)?.called ?? '',
			cluster: ctx.cluster.name,
			title: decision.title,
			question: decision.question,
			until: formatDateTime(decision.closesAt, { locale, zone: timeZone }),
			result: more.result ?? '',
			reason: more.reason ?? '',
			address: `${ctx.origin}/c/${slug}/agree/decisions/${decision.id}`
		};
		await sendMail(ctx, {
			to: email,
			toName: name,
			subject: subject[news](words, { locale }),
			body: body[news](words, { locale }),
			onceKey: `decision.${news} ${decision.id} ${memberId}`
		});
	}
}

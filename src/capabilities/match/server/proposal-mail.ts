import { m } from '#messages';
import { memberNames } from '#capabilities/join/server/index.ts';
import type { Ctx } from '#platform/server/context.ts';
import { sendMail } from '#platform/server/mail.ts';
import { partiesOf, type Leg } from '../domain/proposal.ts';
import { addresseesOf } from './proposal-people.ts';

/** What happened to a proposal that its parties should hear of. */
export type ProposalNews = 'proposed' | 'countered' | 'declined' | 'formed';

const subject = {
	proposed: m.cube_mail_proposed_subject,
	countered: m.cube_mail_countered_subject,
	declined: m.cube_mail_declined_subject,
	formed: m.cube_mail_formed_subject
};
const body = {
	proposed: m.cube_mail_proposed,
	countered: m.cube_mail_countered,
	declined: m.cube_mail_declined,
	formed: m.cube_mail_formed
};

/**
 * One letter to each party but the one who did it, in the cluster's language: what happened, between
 * whom, and where to see it. `path` is below "/c/<cluster>/match/".
 */
export async function writeToParties(
	ctx: Ctx,
	news: ProposalNews,
	legs: readonly Leg[],
	options: { path: string; except?: string; onceKey: string }
): Promise<void> {
	const { locale, slug } = ctx.cluster;
	const names = await memberNames(ctx, partiesOf(legs));
	const called = (id: string) => names.get(id)?.called ?? '';
	const told = partiesOf(legs).filter((id) => id !== options.except);
	for (const { memberId, name, email } of await addresseesOf(ctx, told)) {
		const with_ = partiesOf(legs).filter((id) => id !== memberId);
		const words = {
			name,
			organisation: called(memberId),
			others: with_.map(called).join(', '),
			by: options.except ? called(options.except) : '',
			address: `${ctx.origin}/c/${slug}/match/${options.path}`,
			cluster: ctx.cluster.name
		};
		await sendMail(ctx, {
			to: email,
			toName: name,
			subject: subject[news](words, { locale }),
			body: body[news](words, { locale }),
			onceKey: `${options.onceKey} ${memberId}`
		});
	}
}

import { m } from '#messages';
import { memberNames } from '#capabilities/join/server/index.ts';
import type { Ctx } from '#platform/server/context.ts';
import { sendMail } from '#platform/server/mail.ts';
import { partiesOf } from '../domain/proposal.ts';
import type { FitLeg } from './proposal-legs.ts';
import { addresseesOf } from './proposal-people.ts';

/** One letter to each party of new proposals, however many there are for it. */
export async function mailCubeDigest(
	ctx: Ctx,
	runId: string,
	opened: readonly { id: string; legs: readonly FitLeg[] }[]
): Promise<void> {
	const { locale, slug, name: cluster } = ctx.cluster;
	const members = [...new Set(opened.flatMap(({ legs }) => partiesOf(legs)))];
	const names = await memberNames(ctx, members);
	const called = (id: string) => names.get(id)?.called ?? '';
	for (const { memberId, name, email } of await addresseesOf(ctx, members)) {
		const own = opened.filter(({ legs }) => partiesOf(legs).includes(memberId));
		const lines = own.map(({ id, legs }) => {
			const others = partiesOf(legs).filter((party) => party !== memberId);
			return `- ${others.map(called).join(', ')}\n  ${ctx.origin}/c/${slug}/match/proposals/${id}`;
		});
		const words = { name, organisation: called(memberId), cluster, n: own.length };
		await sendMail(ctx, {
			to: email,
			toName: name,
			subject: m.cube_mail_digest_subject(words, { locale }),
			body: m.cube_mail_digest({ ...words, list: lines.join('\n') }, { locale }),
			onceKey: `cube ${runId} ${memberId}`
		});
	}
}

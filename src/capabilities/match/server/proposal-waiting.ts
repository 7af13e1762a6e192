import { m } from '#messages';
import type { Waiting } from '#platform/domain/waiting.ts';
import type { Ctx } from '#platform/server/context.ts';
import { partnerships } from './queries-partnerships.ts';
import { proposals } from './queries-proposals.ts';
import { ownMemberIds } from './visible.ts';

/** How long a partnership runs before its parties are asked what came of it, in days. */
const ASK_AFTER_DAYS = 30;

/** Proposals that wait for the reader's answer, and partnerships whose outcome the reader owes. */
export async function proposalsWaiting(ctx: Ctx): Promise<Waiting[]> {
	const memberIds = ownMemberIds(ctx);
	if (memberIds.length === 0) return [];
	const base = `/c/${ctx.cluster.slug}/match`;
	const options = { locale: ctx.locale };
	const open = await proposals(ctx, { memberIds, states: ['open'] });
	const running = await partnerships(ctx, { memberIds, running: true });
	const toAnswer = open.flatMap((one) =>
		one.mayAnswer.map((memberId): Waiting => {
			const others = one.parties.filter(({ member }) => member.id !== memberId);
			const gets = one.legs.find((leg) => leg.taker.id === memberId);
			const gives = one.legs.find((leg) => leg.giver.id === memberId);
			const words = {
				others: others.map(({ member }) => member.called).join(', '),
				gets: gets?.need.title ?? '',
				gives: gives?.offer.title ?? ''
			};
			const sentence = !gets
				? m.cube_waiting_give
				: !gives
					? m.cube_waiting_get
					: m.cube_waiting_both;
			return {
				key: `proposal ${one.id} ${memberId}`,
				verb: 'match',
				sentence: sentence(words, options),
				since: one.createdAt,
				href: `${base}/proposals/${one.id}`,
				acts: [
					{
						label: m.cube_accept({}, options),
						action: `${base}/proposals/${one.id}?/answer`,
						fields: { memberId, version: String(one.version), answer: 'accept' }
					}
				]
			};
		})
	);
	const due = new Date(ctx.clock.now().getTime() - ASK_AFTER_DAYS * 86_400_000);
	const today = ctx.clock.now().toISOString().slice(0, 10);
	const toRecord = running
		.filter(
			({ formedAt, agreed }) =>
				formedAt <= due || agreed.legs.every(({ endsOn }) => endsOn !== null && endsOn < today)
		)
		.flatMap((one) =>
			one.mayRecord.map((memberId): Waiting => {
				const others = one.agreed.parties.filter(({ member }) => member.id !== memberId);
				const names = others.map(({ member }) => member.called).join(', ');
				return {
					key: `outcome ${one.id} ${memberId}`,
					verb: 'match',
					sentence: m.cube_waiting_outcome({ others: names }, options),
					since: one.formedAt,
					href: `${base}/partnerships/${one.id}`,
					acts: []
				};
			})
		);
	return [...toAnswer, ...toRecord];
}

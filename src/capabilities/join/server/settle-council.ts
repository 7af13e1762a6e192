import { m } from '#messages';
import type { Ctx } from '#platform/server/context.ts';
import { councilVerdict } from '../domain/admission.ts';
import type { Member } from '../domain/member.ts';
import { asKlaster, grant, refuse } from './admission-outcome.ts';
import { council, votesOn } from './queries-admission.ts';

/** Counts what the council as it sits now has said, and does what follows from it. */
export async function settleCouncil(ctx: Ctx, applicant: Member): Promise<void> {
	const seats = (await council(ctx)).map(({ id }) => id);
	const votes = (await votesOn(ctx, applicant.id)).filter(({ memberId }) =>
		seats.includes(memberId)
	);
	const no = votes.filter(({ vote }) => vote === 'no').length;
	const yes = votes.length - no;
	const verdict = councilVerdict(seats.length, yes, no);
	if (verdict === 'admit') await grant(asKlaster(ctx), applicant);
	if (verdict !== 'decline') return;
	const { locale } = ctx.cluster;
	const reason = m.admission_declined_by_council({ yes, no, seats: seats.length }, { locale });
	await refuse(asKlaster(ctx), applicant, reason);
}

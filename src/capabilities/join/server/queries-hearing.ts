import type { Ctx } from '#platform/server/context.ts';
import { coordinatorMay, missing, type Procedure } from '../domain/admission.ts';
import type { Member } from '../domain/member.ts';
import { isOpen } from '../domain/standing.ts';
import { council, objectionsTo, procedureOf, votesOn } from './queries-admission.ts';
import { memberNames, membersActive, type MemberName } from './queries.ts';
import { today } from './rules.ts';

/** What has been said on an application by those who decide together, and what the actor may say. */
export interface Hearing {
	procedure: Procedure;
	/** Each seat of the council with its vote, where the council decides. */
	seats: { id: string; called: string; vote: 'yes' | 'no' | null; by: string; at: Date | null }[];
	/** Where the members decide. */
	objections: {
		id: string;
		called: string;
		reason: string;
		by: string;
		at: Date;
		withdrawnAt: Date | null;
	}[];
	/** The members for which the actor may speak here, each with what it may do now. */
	own: { id: string; called: string; vote: boolean; object: boolean; withdraw: boolean }[];
	/** What the coordinator may decide alone now. */
	may: { admit: boolean; decline: boolean };
}

/** The hearing of an applicant as the actor sees it. */
export async function hearingOf(ctx: Ctx, applicant: Member): Promise<Hearing> {
	const procedure = await procedureOf(ctx, applicant.id);
	const objections = await objectionsTo(ctx, applicant.id);
	const seats = procedure.decides === 'council' ? await seatsWithVotes(ctx, applicant.id) : [];
	const names = await memberNames(
		ctx,
		objections.map(({ memberId }) => memberId)
	);
	return {
		procedure,
		seats,
		objections: objections.map((one) => ({
			id: one.id,
			called: names.get(one.memberId)?.called ?? '',
			reason: one.reason,
			by: one.byName,
			at: one.at,
			withdrawnAt: one.withdrawnAt
		})),
		own: (await ownVoices(ctx, procedure)).map(({ id, called }) => {
			const open = isOpen(applicant.standing);
			const ready = applicant.standing === 'applied' && missing(applicant).length === 0;
			const objects = objections.some((one) => one.memberId === id && one.withdrawnOn === null);
			const inTime = procedure.objectionsUntil !== null && today(ctx) <= procedure.objectionsUntil;
			return {
				id,
				called,
				vote: ready && seats.some((seat) => seat.id === id && seat.vote === null),
				object: open && inTime && !objects,
				withdraw: open && objects
			};
		}),
		may: coordinatorMay(procedure, objections, today(ctx))
	};
}

async function seatsWithVotes(ctx: Ctx, applicationId: string): Promise<Hearing['seats']> {
	const votes = await votesOn(ctx, applicationId);
	return (await council(ctx)).map(({ id, called }) => {
		const cast = votes.find(({ memberId }) => memberId === id);
		return { id, called, vote: cast?.vote ?? null, by: cast?.byName ?? '', at: cast?.at ?? null };
	});
}

/** The members for which the actor speaks that have a voice in this procedure. */
export async function ownVoices(
	ctx: Ctx,
	{ decides }: Pick<Procedure, 'decides'>
): Promise<Pick<MemberName, 'id' | 'called'>[]> {
	if (ctx.actor.kind !== 'person' || decides === 'coordinator') return [];
	const ids = ctx.actor.seats.map(({ memberId }) => memberId);
	if (decides === 'members') return membersActive(ctx, ids);
	return (await council(ctx)).filter(({ id }) => ids.includes(id));
}

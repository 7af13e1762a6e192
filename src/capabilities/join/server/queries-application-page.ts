import { isCoordinator, type Ctx } from '#platform/server/context.ts';
import { history, type HistoryLine } from '#platform/server/audit.ts';
import { missing, type Procedure, type Requirement } from '../domain/admission.ts';
import type { Member } from '../domain/member.ts';
import { memberCan, type MemberCan } from '../domain/policy.ts';
import { isOpen } from '../domain/standing.ts';
import { hearingOf, ownVoices, type Hearing } from './queries-hearing.ts';
import { procedureOf } from './queries-admission.ts';
import { memberPage } from './queries-member-page.ts';
import type { SeatedPerson } from './queries-people.ts';
import { memberById } from './queries.ts';
import { stanceOf } from './stance.ts';

export interface ApplicationPage {
	member: Member;
	can: MemberCan;
	missing: Requirement[];
	hearing: Hearing;
	/** Who to reach, and why it was declined: for the coordinator. */
	people: SeatedPerson[];
	reason: string | null;
	history: HistoryLine[];
	/** Sees it as the coordinator, who has a list of all of them. */
	coordinates: boolean;
}

/**
 * One application: for the coordinator with everybody to reach, for those who decide together without.
 * Null for anybody else.
 */
export async function applicationPage(ctx: Ctx, id: string): Promise<ApplicationPage | null> {
	const found = isCoordinator(ctx.actor) ? await memberPage(ctx, id) : await asVoice(ctx, id);
	if (!found) return null;
	const { member, people, reason, history: lines } = found;
	const hearing = await hearingOf(ctx, member);
	const { decide, decline, ...rest } = found.can;
	const { may } = hearing;
	const can = { ...rest, decide: decide && may.admit, decline: decline && may.decline };
	const coordinates = isCoordinator(ctx.actor);
	return {
		member,
		people,
		reason,
		history: lines,
		can,
		missing: missing(member),
		hearing,
		coordinates
	};
}

/** The application as it is seen by who has a voice in it, as long as it is theirs to know. */
async function asVoice(ctx: Ctx, id: string) {
	const member = await memberById(ctx, id);
	if (!member) return null;
	const procedure = await procedureOf(ctx, id);
	if (!concerns(procedure, member) || (await ownVoices(ctx, procedure)).length === 0) return null;
	const lines = await history(ctx, { subjectId: id, limit: 30 });
	return {
		member,
		can: memberCan(stanceOf(ctx.actor, id), member.standing),
		people: [],
		reason: null,
		history: lines.map((line) => ({ ...line, data: {} }))
	};
}

/** Members see applications that are open; the council also what became of those it voted on. */
const concerns = ({ decides }: Procedure, { standing }: Member): boolean =>
	isOpen(standing) || (decides === 'council' && ['admitted', 'declined'].includes(standing));

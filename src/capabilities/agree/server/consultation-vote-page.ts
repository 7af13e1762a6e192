import { calledOf, type Member } from '#capabilities/join/server/index.ts';
import { newId } from '#platform/domain/id.ts';
import type { Ctx } from '#platform/server/context.ts';
import { clauseOf, type ClauseInVersion } from './consultation-clause.ts';
import { loadConsultation, type LoadedConsultation } from './consultation-load.ts';
import { linkHolder, ownActiveMembers } from './consultation-participant.ts';
import {
	nextStatementFor,
	progressOf,
	statementFor,
	type AskedStatement,
	type Progress
} from './statement-next.ts';

/** What stands on the page where one gives opinions, one statement at a time. */
export interface VotePage {
	consultation: LoadedConsultation;
	clause: ClauseInVersion | null;
	/** For whom the opinion counts. */
	member: { id: string; called: string; name: string };
	/** The statement to answer; null when the member has seen all. */
	asked: AskedStatement | null;
	/** The one answered just before, to change it. */
	before: AskedStatement | null;
	progress: Progress;
	/** The id for the form that adds a statement. */
	key: string;
}

export interface VoteOptions {
	/** The statement to look at again. */
	statement?: string | null;
	/** The statement answered just before. */
	before?: string | null;
}

/**
 * The next statement for one of the actor's members: the one asked for, else the first of its own.
 * Null for whoever speaks for no active member.
 */
export async function votePage(
	ctx: Ctx,
	id: string,
	{ member: wanted, ...options }: VoteOptions & { member?: string | null }
): Promise<(VotePage & { members: { id: string; called: string }[] }) | null> {
	const members = await ownActiveMembers(ctx);
	const member = wanted ? members.find((one) => one.id === wanted) : members[0];
	const consultation = await loadConsultation(ctx, id);
	if (!member || !consultation) return null;
	return {
		...(await page(ctx, consultation, member, options)),
		members: members.map((one) => ({ id: one.id, called: calledOf(one) }))
	};
}

/** The same for the member whose link it is; null for a link that is not or no more. */
export async function linkVotePage(
	ctx: Ctx,
	token: string,
	options: VoteOptions
): Promise<VotePage | null> {
	const holder = await linkHolder(ctx, token);
	return holder && page(ctx, holder.consultation, holder.member, options);
}

async function page(
	ctx: Ctx,
	consultation: LoadedConsultation,
	member: Member,
	{ statement, before }: VoteOptions
): Promise<VotePage> {
	const again =
		consultation.open && statement
			? await statementFor(ctx, consultation.id, member.id, statement)
			: null;
	const next = () => (consultation.open ? nextStatementFor(ctx, consultation.id, member.id) : null);
	return {
		consultation,
		clause: await clauseOf(ctx, consultation),
		member: { id: member.id, called: calledOf(member), name: member.name },
		asked: again ?? (await next()),
		before: before ? await statementFor(ctx, consultation.id, member.id, before) : null,
		progress: await progressOf(ctx, consultation.id, member.id),
		key: newId(ctx.clock.now().getTime())
	};
}

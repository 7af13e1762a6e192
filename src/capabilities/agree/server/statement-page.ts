import type { Ctx } from '#platform/server/context.ts';
import { newId } from '#platform/domain/id.ts';
import { calledOf } from '#capabilities/join/server/index.ts';
import type { Opinion } from '../domain/consultation.ts';
import { mayEdit } from '../domain/policy.ts';
import { loadConsultation, type LoadedConsultation } from './consultation-load.ts';
import { ownActiveMembers } from './consultation-participant.ts';
import { stanceOf } from './stance.ts';
import {
	ownOpinions,
	PAGE_SIZE,
	statementCounts,
	statementsOf,
	statementsOnPage,
	statementsByIds,
	type StatementLine
} from './statement-list.ts';

/** A statement as the list shows it. */
export interface StatementView extends Omit<StatementLine, 'carriedFrom' | 'priority'> {
	/** What the actor's member thinks of it. */
	own: Opinion | null;
	/** Counts of the round before, when it is asked again. */
	earlier: { agree: number | null; seen: number | null } | null;
}

export interface StatementsPage {
	consultation: LoadedConsultation;
	statements: StatementView[];
	hidden: StatementLine[];
	page: number;
	pages: number;
	members: { id: string; called: string }[];
	key: string;
	can: { add: boolean; hide: boolean; give: boolean };
}

/** All statements of a consultation, a page at a time, and those that were hidden with the reason. */
export async function statementsPage(
	ctx: Ctx,
	id: string,
	{ page: wanted = 1 }: { page?: number }
): Promise<StatementsPage | null> {
	if (ctx.actor.kind === 'visitor') return null;
	const consultation = await loadConsultation(ctx, id);
	if (!consultation) return null;
	const members = await ownActiveMembers(ctx);
	const { all, hidden } = await statementCounts(ctx, id);
	const pages = Math.max(1, Math.ceil((all - hidden) / PAGE_SIZE));
	const page = Math.min(Math.max(1, Number.isInteger(wanted) ? wanted : 1), pages);
	const lines = await statementsOnPage(ctx, id, page);
	const ids = lines.map((line) => line.id);
	const own = members[0] ? await ownOpinions(ctx, members[0].id, ids) : null;
	const earlier = await statementsByIds(
		ctx,
		lines.flatMap(({ carriedFrom }) => carriedFrom ?? [])
	);
	const edit = mayEdit(stanceOf(ctx));
	return {
		consultation,
		statements: lines.map(({ carriedFrom, priority: _, ...line }) => ({
			...line,
			own: own?.get(line.id) ?? null,
			earlier: (carriedFrom && earlier.get(carriedFrom)) || null
		})),
		hidden: hidden === 0 ? [] : (await statementsOf(ctx, id)).filter((one) => one.hidden),
		page,
		pages,
		members: members.map((one) => ({ id: one.id, called: calledOf(one) })),
		key: newId(ctx.clock.now().getTime()),
		can: {
			add: consultation.open && (members.length > 0 || edit),
			hide: edit,
			give: consultation.open && members.length > 0
		}
	};
}

import { z } from 'zod';
import type { Ctx } from '#platform/server/context.ts';
import { proposalStates, type ProposalState } from '../domain/proposal.ts';
import type { ProposalView } from './proposal-view.ts';
import { proposalCounts, proposals } from './queries-proposals.ts';
import { ownMemberIds } from './visible.ts';

const PAGE = 50;

const filters = z.object({
	whose: z.enum(['mine', 'all']).optional().catch(undefined),
	state: z.enum(proposalStates).optional().catch(undefined),
	page: z.coerce.number().int().min(1).catch(1)
});

/** A page of the list of proposals. */
export interface ProposalListView {
	proposals: ProposalView[];
	counts: Partial<Record<ProposalState, number>>;
	page: number;
	pages: number;
	mine: boolean;
	state: ProposalState | null;
	/** Whether the reader speaks for any member at all. */
	hasOwn: boolean;
}

/**
 * Proposals by the address's parameters; what makes no sense in them counts as left out. Whoever speaks
 * for a member sees its own first. `whole` gives all of them, as for a spreadsheet.
 */
export async function proposalList(
	ctx: Ctx,
	query: Readonly<Record<string, string>>,
	{ whole = false } = {}
): Promise<ProposalListView> {
	const { whose, state, page } = filters.parse(query);
	const own = ownMemberIds(ctx);
	const mine = own.length > 0 && whose !== 'all';
	const filter = mine ? { memberIds: own } : {};
	const counts = await proposalCounts(ctx, filter);
	const total = state
		? (counts[state] ?? 0)
		: Object.values(counts).reduce((sum, count) => sum + count, 0);
	const found = await proposals(
		ctx,
		{ ...filter, ...(state ? { states: [state] } : {}) },
		whole ? {} : { limit: PAGE, offset: (page - 1) * PAGE }
	);
	return {
		proposals: found,
		counts,
		page,
		pages: Math.max(1, Math.ceil(total / PAGE)),
		mine,
		state: state ?? null,
		hasOwn: own.length > 0
	};
}

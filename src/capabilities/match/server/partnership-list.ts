import { z } from 'zod';
import type { Ctx } from '#platform/server/context.ts';
import { partnerships, type PartnershipView } from './queries-partnerships.ts';
import { ownMemberIds } from './visible.ts';

const filters = z.object({
	whose: z.enum(['mine', 'all']).optional().catch(undefined),
	state: z.enum(['running', 'ended']).optional().catch(undefined)
});

/** The list of partnerships, narrowed as the address says. */
export interface PartnershipListView {
	partnerships: PartnershipView[];
	running: number;
	mine: boolean;
	state: 'running' | 'ended' | null;
	hasOwn: boolean;
}

/** Partnerships by the address's parameters; whoever speaks for a member sees its own first. */
export async function partnershipList(
	ctx: Ctx,
	query: Readonly<Record<string, string>>
): Promise<PartnershipListView> {
	const { whose, state } = filters.parse(query);
	const own = ownMemberIds(ctx);
	const mine = own.length > 0 && whose !== 'all';
	const all = await partnerships(ctx, mine ? { memberIds: own } : {});
	const running = all.filter(({ endedAt }) => endedAt === null);
	const shown =
		state === 'running'
			? running
			: state === 'ended'
				? all.filter(({ endedAt }) => endedAt !== null)
				: all;
	return {
		partnerships: shown,
		running: running.length,
		mine,
		state: state ?? null,
		hasOwn: own.length > 0
	};
}

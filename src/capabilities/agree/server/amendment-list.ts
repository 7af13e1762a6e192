import { memberNames, type MemberName } from '#capabilities/join/server/index.ts';
import type { Ctx } from '#platform/server/context.ts';
import { amendments, type AmendmentRow } from './amendment-load.ts';

/** An amendment as lists show it. */
export interface AmendmentLine extends Omit<AmendmentRow, 'changes' | 'reason'> {
	/** In whose name; null for the coordinator without a seat. */
	member: MemberName | null;
}

/** Amendments, the newest first; only open or only ended ones when `open` says so. */
export async function amendmentList(
	ctx: Ctx,
	filter: { open?: boolean } = {}
): Promise<AmendmentLine[]> {
	if (ctx.actor.kind === 'visitor') return [];
	const found = await amendments(ctx, filter);
	const names = await memberNames(
		ctx,
		found.flatMap(({ memberId }) => memberId ?? [])
	);
	return found.map(({ changes: _, reason: __, ...row }) => ({
		...row,
		member: names.get(row.memberId ?? '') ?? null
	}));
}

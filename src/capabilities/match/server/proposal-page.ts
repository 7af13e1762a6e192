import { memberNames, type MemberName } from '#capabilities/join/server/index.ts';
import { history, type HistoryLine } from '#platform/server/audit.ts';
import type { Ctx } from '#platform/server/context.ts';
import type { DeclineReason } from '../domain/answer-reasons.ts';
import type { AnswerKind } from '../domain/proposal-answer.ts';
import type { ProposalView } from './proposal-view.ts';
import { answersOf, proposalById } from './queries-proposals.ts';

/** One answer as the page tells it. */
export interface AnswerLine {
	id: string;
	at: Date;
	member: MemberName;
	byName: string;
	version: number;
	kind: AnswerKind;
	reasonCode: DeclineReason | null;
	reason: string | null;
}

/** A proposal's own page. */
export interface ProposalPage {
	proposal: ProposalView;
	answers: AnswerLine[];
	history: HistoryLine[];
}

/** A proposal with its answers and its history, or null. */
export async function proposalPage(ctx: Ctx, id: string): Promise<ProposalPage | null> {
	const proposal = await proposalById(ctx, id);
	if (!proposal) return null;
	const given = await answersOf(ctx, id);
	const names = await memberNames(ctx, [...new Set(given.map(({ memberId }) => memberId))]);
	return {
		proposal,
		answers: given.map(({ memberId, id: key, at, byName, version, kind, reasonCode, reason }) => ({
			id: key,
			at,
			member: names.get(memberId)!,
			byName,
			version,
			kind,
			reasonCode,
			reason
		})),
		history: await history(ctx, { subjectId: id })
	};
}

import { newId } from '#platform/domain/id.ts';
import type { Ctx } from '#platform/server/context.ts';
import { mayEdit } from '../domain/policy.ts';
import { clausesToAsk } from './consultation-clause.ts';
import { loadConsultation } from './consultation-load.ts';
import { loadedMap } from './opinion-map-load.ts';
import { stanceOf } from './stance.ts';
import { statementsOf } from './statement-list.ts';

/** Statements that a next round is offered at most. */
const CARRIED = 30;

export interface NewConsultation {
	/** The id that the form is given. */
	key: string;
	follows: { id: string; title: string; question: string; round: number } | null;
	/** Statements to ask again, one a line. */
	statements: string;
	clause: string;
	clauses: { id: string; number: number; title: string }[];
}

/**
 * What the form of a new consultation starts with; null for whoever may not open one. A next round
 * starts with what the map of the one before says members share or are divided on, or, without a
 * map, with its first statements.
 */
export async function newConsultation(
	ctx: Ctx,
	{ follows, clause }: { follows: string | null; clause: string | null }
): Promise<NewConsultation | null> {
	if (!mayEdit(stanceOf(ctx))) return null;
	const before = follows ? await loadConsultation(ctx, follows) : null;
	if (follows && (!before || before.open)) return null;
	const clauses = (await clausesToAsk(ctx)).map(({ id, number, title }) => ({ id, number, title }));
	return {
		key: newId(ctx.clock.now().getTime()),
		follows: before && {
			id: before.id,
			title: before.title,
			question: before.question,
			round: before.round
		},
		statements: before ? (await worthAskingAgain(ctx, before.id)).join('\n') : '',
		clause: clause ?? before?.clause?.id ?? '',
		clauses
	};
}

async function worthAskingAgain(ctx: Ctx, consultationId: string): Promise<string[]> {
	const map = await loadedMap(ctx, consultationId);
	const shown = (await statementsOf(ctx, consultationId)).filter(({ hidden }) => !hidden);
	const over = [map?.result.overSectors, map?.result.overGroups].flatMap((parts) => parts ?? []);
	const told = new Set(
		over.flatMap(({ shared, divides }) =>
			[...divides, ...shared.filter(({ direction }) => direction === 'agree')].map(
				({ statement }) => statement
			)
		)
	);
	const chosen = told.size > 0 ? shown.filter(({ id }) => told.has(id)) : shown;
	return chosen.slice(0, CARRIED).map(({ text }) => text);
}

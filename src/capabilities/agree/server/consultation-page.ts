import { eq } from 'drizzle-orm';
import { calledOf } from '#capabilities/join/server/index.ts';
import { history, type HistoryLine } from '#platform/server/audit.ts';
import type { Ctx } from '#platform/server/context.ts';
import { mayEdit, mayTakePart } from '../domain/policy.ts';
import { clauseOf, type ClauseInVersion } from './consultation-clause.ts';
import { consultations, loadConsultation, type LoadedConsultation } from './consultation-load.ts';
import { ownActiveMembers } from './consultation-participant.ts';
import { consultation } from './consultation-tables.ts';
import { mapView, type MapView } from './opinion-map-view.ts';
import { headVersion } from './rulebook-version.ts';
import { stanceOf } from './stance.ts';
import { statementCounts } from './statement-list.ts';
import { progressOf, type Progress } from './statement-next.ts';

export interface ConsultationPage {
	consultation: LoadedConsultation;
	clause: ClauseInVersion | null;
	statements: { all: number; hidden: number };
	/** How far each of the actor's own members is. */
	mine: ({ id: string; called: string } & Progress)[];
	map: MapView | null;
	/** Chapters that a clause made of a statement may go into; none without a rulebook. */
	chapters: { id: string; title: string }[];
	before: { id: string; title: string; round: number } | null;
	after: { id: string; title: string; round: number } | null;
	history: HistoryLine[];
	can: { give: boolean; add: boolean; edit: boolean; draft: boolean; nextRound: boolean };
}

/** A consultation with its map, and what the actor may do in it; null for visitors. */
export async function consultationPage(ctx: Ctx, id: string): Promise<ConsultationPage | null> {
	if (ctx.actor.kind === 'visitor') return null;
	const loaded = await loadConsultation(ctx, id);
	if (!loaded) return null;
	const stance = stanceOf(ctx);
	const members = await ownActiveMembers(ctx);
	const head = await headVersion(ctx);
	const before = await loadConsultation(ctx, loaded.follows);
	const [after] = await consultations(ctx, eq(consultation.follows, loaded.id));
	const named = (one: LoadedConsultation | null | undefined) =>
		one ? { id: one.id, title: one.title, round: one.round } : null;
	const mine = [];
	for (const member of members) {
		const progress = await progressOf(ctx, loaded.id, member.id);
		mine.push({ id: member.id, called: calledOf(member), ...progress });
	}
	return {
		consultation: loaded,
		clause: await clauseOf(ctx, loaded),
		statements: await statementCounts(ctx, loaded.id),
		mine,
		map: await mapView(ctx, loaded.id),
		chapters: head ? head.text.chapters.map(({ id, title }) => ({ id, title })) : [],
		before: named(before),
		after: named(after),
		history: await history(ctx, { subjectId: loaded.id }),
		can: {
			give: loaded.open && members.length > 0,
			add: loaded.open && (members.length > 0 || mayEdit(stance)),
			edit: mayEdit(stance),
			draft: mayTakePart(stance) && head !== null,
			nextRound: mayEdit(stance) && !loaded.open && !after
		}
	};
}

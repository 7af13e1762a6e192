import { and, asc, desc, eq } from 'drizzle-orm';
import { memberNames, type MemberName } from '#capabilities/join/server/index.ts';
import { newId } from '#platform/domain/id.ts';
import type { Parameter } from '#platform/domain/parameter.ts';
import { personIdOf, type Ctx } from '#platform/server/context.ts';
import { mayEdit, mayTakePart } from '../domain/policy.ts';
import { numbered, type RulebookText } from '../domain/rulebook.ts';
import { amendments, type AmendmentRow } from './amendment-load.ts';
import { clausesTouched } from './amendment-touch.ts';
import { clauseHistory, type ClauseStep } from './clause-history.ts';
import { catalogue } from './parameters.ts';
import { headVersion } from './rulebook-version.ts';
import { stanceOf } from './stance.ts';
import { clauseComment, rulebookVersion } from './tables.ts';

export interface ClauseComment {
	id: string;
	quote: string;
	body: string;
	byName: string;
	member: MemberName | null;
	at: Date;
	/** The version that it was written about. */
	version: number;
	resolvedAt: Date | null;
	resolvedBy: string | null;
	can: { resolve: boolean };
}

export interface ClausePage {
	id: string;
	/** The newest text that has the clause; `number` is null when the newest version has it no more. */
	text: RulebookText;
	number: number | null;
	title: string;
	version: { id: string; number: number };
	history: ClauseStep[];
	comments: ClauseComment[];
	amendments: AmendmentRow[];
	catalogue: readonly Parameter[];
	/** The id of a comment that is not yet written. */
	key: string;
	can: { comment: boolean; propose: boolean };
}

/** One clause with all that was said and changed about it; null when no version has it. */
export async function clausePage(ctx: Ctx, id: string): Promise<ClausePage | null> {
	const head = await headVersion(ctx);
	if (!head || ctx.actor.kind === 'visitor') return null;
	const history = await clauseHistory(ctx, id);
	const last = history[0];
	if (!last) return null;
	const here = numbered(head.text).find(({ clause }) => clause.id === id);
	const touching = (await amendments(ctx)).filter(({ changes }) =>
		clausesTouched(changes).includes(id)
	);
	const stance = stanceOf(ctx);
	return {
		id,
		text: head.text,
		number: here?.number ?? null,
		title: here?.clause.title ?? last.title,
		version: { id: head.id, number: head.number },
		history,
		comments: await commentsOn(ctx, id),
		amendments: touching,
		catalogue: catalogue(),
		key: newId(ctx.clock.now().getTime()),
		can: {
			comment: Boolean(here) && mayTakePart(stance),
			propose: Boolean(here) && mayTakePart(stance)
		}
	};
}

async function commentsOn(ctx: Ctx, clause: string): Promise<ClauseComment[]> {
	const found = await ctx.tx
		.select({ comment: clauseComment, version: rulebookVersion.number })
		.from(clauseComment)
		.innerJoin(
			rulebookVersion,
			and(
				eq(rulebookVersion.clusterId, clauseComment.clusterId),
				eq(rulebookVersion.id, clauseComment.versionId)
			)
		)
		.where(and(eq(clauseComment.clusterId, ctx.cluster.id), eq(clauseComment.clauseId, clause)))
		.orderBy(desc(clauseComment.resolvedAt), asc(clauseComment.at));
	const names = await memberNames(
		ctx,
		found.flatMap(({ comment }) => comment.memberId ?? [])
	);
	const edits = mayEdit(stanceOf(ctx));
	const me = personIdOf(ctx.actor);
	return found.map(({ comment, version }) => ({
		...comment,
		version,
		member: names.get(comment.memberId ?? '') ?? null,
		can: {
			resolve:
				comment.resolvedAt === null && (edits || (me !== undefined && comment.byPerson === me))
		}
	}));
}

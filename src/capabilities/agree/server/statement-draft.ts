import { sql } from 'drizzle-orm';
import { newId } from '#platform/domain/id.ts';
import { conflict, invalid, notFound, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import type { Ctx } from '#platform/server/context.ts';
import { rows } from '#platform/server/db.ts';
import { titleFrom } from '../domain/opinion-clause.ts';
import { draftable } from '../domain/opinion-map.ts';
import { mayTakePart } from '../domain/policy.ts';
import { proposeAmendment } from './amendment-propose.ts';
import { loadedMap } from './opinion-map-load.ts';
import { headVersion } from './rulebook-version.ts';
import { stanceOf } from './stance.ts';
import { loadStatement } from './statement-load.ts';

/**
 * Makes a draft clause of a statement that all groups or all sectors share: an amendment of the
 * newest version that adds it at the end of `fields.chapter`, keeping where it comes from. For
 * whoever may propose amendments. Pressed twice it is one amendment.
 */
export async function draftClause(
	ctx: Ctx,
	statementId: unknown,
	fields: Readonly<Record<string, unknown>>
): Promise<Result<{ amendmentId: string }>> {
	if (!mayTakePart(stanceOf(ctx))) return notFound();
	const found = await loadStatement(ctx, statementId);
	if (!found) return notFound();
	const { id, consultationId, text, number } = found;
	const drafted = (await draftsOf(ctx, [id])).get(id);
	if (drafted) return ok({ amendmentId: drafted });
	const map = await loadedMap(ctx, consultationId);
	if (!map || !draftable(map.result).has(id)) return conflict('statement-not-shared');
	const head = await headVersion(ctx);
	if (!head) return conflict('no-rulebook');
	const chapter = head.text.chapters.find((one) => one.id === fields.chapter);
	if (!chapter) return invalid({ chapter: 'required' });

	const origin = { kind: 'statement', consultation: consultationId, statement: id } as const;
	const title = titleFrom(text);
	const proposed = await proposeAmendment(ctx, {
		title,
		reason: '',
		origin,
		changes: [
			{
				kind: 'add',
				chapter: chapter.id,
				after: chapter.clauses.at(-1)?.id ?? null,
				clause: {
					id: newId(ctx.clock.now().getTime()),
					title,
					body: text,
					note: '',
					parameters: {},
					definitions: [],
					origin
				}
			}
		]
	});
	if (!proposed.ok) return proposed;
	const subject = { kind: 'consultation', id: consultationId };
	const data = { name: text, number, amendment: proposed.value.id };
	await record(ctx, 'statement.drafted', subject, data);
	return ok({ amendmentId: proposed.value.id });
}

/** The amendments that grew out of statements, by the statement's id; rejected and withdrawn ones are out. */
export async function draftsOf(
	ctx: Pick<Ctx, 'tx' | 'cluster'>,
	statementIds: readonly string[]
): Promise<Map<string, string>> {
	const found = await rows<{ statement: string; id: string }>(
		ctx.tx,
		sql`select a.origin ->> 'statement' as statement, a.id from amendment a
		left join amendment_end e on e.cluster_id = a.cluster_id and e.amendment_id = a.id
		where a.cluster_id = ${ctx.cluster.id} and a.origin ->> 'kind' = 'statement'
		and a.origin ->> 'statement' = any(${sql.param([...statementIds])}::text[])
		and coalesce(e.outcome, 'accepted') = 'accepted'`
	);
	return new Map(found.map(({ statement, id }) => [statement, id]));
}

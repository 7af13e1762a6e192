import { m } from '#messages';
import type { Ctx } from '#platform/server/context.ts';
import {
	sheetResponse,
	type ExportColumn,
	type SheetFormat
} from '#platform/server/sheets/index.ts';
import { loadConsultation } from './consultation-load.ts';
import { statementsOf, type StatementLine } from './statement-list.ts';

/**
 * A consultation's statements with the counts of the last map, as a file; no vote of any member.
 * Null when there is no such consultation for the actor.
 */
export async function exportStatements(
	ctx: Ctx,
	consultationId: string,
	format: SheetFormat
): Promise<Response | null> {
	if (ctx.actor.kind === 'visitor') return null;
	const consultation = await loadConsultation(ctx, consultationId);
	if (!consultation) return null;
	const lines = await statementsOf(ctx, consultation.id);
	return sheetResponse(
		format,
		`${ctx.cluster.slug}-${m.opinion_export_name({}, { locale: ctx.locale })}`,
		m.opinion_statements({}, { locale: ctx.locale }),
		columns(ctx),
		lines
	);
}

function columns({ locale }: Pick<Ctx, 'locale'>): ExportColumn<StatementLine>[] {
	const options = { locale };
	const { opinion_col_number: number, opinion_col_statement: text } = m;
	return [
		{ label: number({}, options), value: (one) => one.number },
		{ label: text({}, options), value: (one) => one.text },
		{ label: m.opinion_agree_count({}, options), value: ({ agree }) => agree },
		{ label: m.opinion_disagree_count({}, options), value: ({ disagree }) => disagree },
		{
			label: m.opinion_pass_count({}, options),
			value: ({ seen, agree, disagree }) =>
				seen === null ? null : seen - (agree ?? 0) - (disagree ?? 0)
		},
		{ label: m.opinion_col_hidden({}, options), value: ({ hidden }) => hidden?.reason ?? null }
	];
}

import { explainMissing, type OpinionResult } from '@klaster/engine/opinion';
import type { Ctx } from '#platform/server/context.ts';
import { draftable, type Divided, type OpinionMap, type Shared } from '../domain/opinion-map.ts';
import { loadedMap } from './opinion-map-load.ts';
import { draftsOf } from './statement-draft.ts';
import { statementsByIds } from './statement-list.ts';

interface Worded {
	number: number;
	text: string;
}

export interface SharedView extends Shared, Worded {
	/** The amendment that grew out of it. */
	amendmentId: string | null;
	/** Whether it can become a clause now. */
	draftable: boolean;
}

export type DividedView = Divided & Worded;

/** The opinion map with the statements' words. */
export interface MapView {
	computedAt: Date;
	voters: number;
	votes: number;
	/** What cannot be said yet and why, in the reader's language. */
	missing: string[];
	points: OpinionMap['points'];
	sectors: OpinionMap['sectors'];
	groups: {
		group: number;
		size: number;
		stands: ({ direction: 'agree' | 'disagree' } & Worded)[];
	}[];
	overSectors: { shared: SharedView[]; divides: DividedView[] } | null;
	overGroups: { shared: SharedView[]; divides: DividedView[] } | null;
}

/** The last map of a consultation to be shown; null before the first. */
export async function mapView(
	ctx: Pick<Ctx, 'tx' | 'cluster' | 'locale'>,
	consultationId: string
): Promise<MapView | null> {
	const kept = await loadedMap(ctx, consultationId);
	if (!kept) return null;
	const { result, computedAt, voters, votes } = kept;
	const over = [result.overSectors, result.overGroups].filter((parts) => parts !== null);
	const sharedIds = over.flatMap(({ shared }) => shared.map(({ statement }) => statement));
	const ids = [
		...sharedIds,
		...over.flatMap(({ divides }) => divides.map(({ statement }) => statement)),
		...result.groups.flatMap(({ stands }) => stands.map(({ statement }) => statement))
	];
	const texts = await statementsByIds(ctx, [...new Set(ids)]);
	const drafts = await draftsOf(ctx, sharedIds);
	const may = draftable(result);
	const worded = <S extends { statement: string }>(one: S): S & Worded => ({
		...one,
		number: texts.get(one.statement)!.number,
		text: texts.get(one.statement)!.text
	});
	const parts = (of: OpinionMap['overSectors']) =>
		of && {
			shared: of.shared.map((one) => ({
				...worded(one),
				amendmentId: drafts.get(one.statement) ?? null,
				draftable: may.has(one.statement) && !drafts.has(one.statement)
			})),
			divides: of.divides.map(worded)
		};
	return {
		computedAt,
		voters,
		votes,
		missing: (result.missing as OpinionResult['missing']).map((code) =>
			explainMissing(code, ctx.locale)
		),
		points: result.points,
		sectors: result.sectors,
		groups: result.groups.map(({ group, size, stands }) => ({
			group,
			size,
			stands: stands.map(worded)
		})),
		overSectors: parts(result.overSectors),
		overGroups: parts(result.overGroups)
	};
}

import { catalogue } from '#capabilities/agree/server/index.ts';
import { categoryName } from '#capabilities/match/server/index.ts';
import type { Parameter } from '#platform/domain/parameter.ts';
import type { Ctx } from '#platform/server/context.ts';
import type { Model } from './model-schema.ts';
import { releasesOf } from './release-load.ts';

export interface ModelPage {
	model: Model;
	sha256: string;
	/** Names of the categories in which members trade. */
	categories: string[];
	/** Every release that is given out, the newest first. */
	releases: { number: number; at: Date; summary: string }[];
	catalogue: readonly Parameter[];
}

/** The model that anybody may read, the newest that is given out; null when there is none. */
export async function modelPage(ctx: Ctx): Promise<ModelPage | null> {
	const given = (await releasesOf(ctx)).filter(({ withdrawnAt }) => !withdrawnAt);
	const [newest] = given;
	if (!newest) return null;
	const { model, sha256 } = newest.file;
	return {
		model,
		sha256,
		categories: model.taxonomy.map((id) => categoryName(id, ctx.locale) ?? id),
		releases: given.map(({ number, at, file }) => ({ number, at, summary: file.model.summary })),
		catalogue: catalogue()
	};
}

import { headVersion, versionInForce } from '#capabilities/agree/server/index.ts';
import { categoryName } from '#capabilities/match/server/index.ts';
import { newId } from '#platform/domain/id.ts';
import { refused } from '#platform/domain/problems.ts';
import { fail, notFound, ok, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import type { Ctx } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import { mayReplicate } from '../domain/policy.ts';
import { releaseInput } from '../domain/schema.ts';
import { makeModel } from './model-make.ts';
import type { ModelFile } from './model-schema.ts';
import { lockModels, releasesOf } from './release-load.ts';
import { stanceOf } from './stance.ts';
import { modelRelease } from './tables.ts';
import { written } from './written.ts';

/** The version that a model would be made of: the one in force, else the newest. */
const versionToRelease = async (ctx: Ctx) =>
	(await versionInForce(ctx))?.version ?? (await headVersion(ctx));

export interface ReleaseForm {
	/** For the form, so that sent twice it is one release. */
	key: string;
	version: { id: string; number: number };
	/** Exactly what would leave, but for what is written into the form. */
	preview: ModelFile;
	/** Names of its categories. */
	categories: string[];
}

/** What publishing would give out; null for who may not, or while there are no rules. */
export async function releaseForm(ctx: Ctx): Promise<ReleaseForm | null> {
	if (!mayReplicate(stanceOf(ctx))) return null;
	const version = await versionToRelease(ctx);
	if (!version) return null;
	const [last] = await releasesOf(ctx);
	const number = (last?.number ?? 0) + 1;
	const preview = await makeModel(ctx, version, number, { summary: '', lessons: '' });
	return {
		key: newId(ctx.clock.now().getTime()),
		version: { id: version.id, number: version.number },
		preview,
		categories: preview.model.taxonomy.map((id) => categoryName(id, ctx.locale) ?? id)
	};
}

/**
 * Publishes the rules as the next numbered model; for the coordinator. `fields`: `summary`,
 * `lessons`, `version` (the id of the version that was seen: `stale` when another one is now due).
 */
export async function releaseModel(
	ctx: Ctx,
	fields: Readonly<Record<string, unknown>>
): Promise<Result<{ number: number }>> {
	if (!mayReplicate(stanceOf(ctx))) return notFound();
	const parsed = releaseInput.safeParse(fields);
	if (!parsed.success) return refused(parsed.error);
	await lockModels(ctx);
	const version = await versionToRelease(ctx);
	if (!version) return notFound();
	const row = written(ctx, fields.key);
	const releases = await releasesOf(ctx);
	const sent = releases.find(({ id }) => id === row.id);
	if (sent) return ok({ number: sent.number });
	if (fields.version !== undefined && fields.version !== version.id) return fail({ code: 'stale' });
	const number = (releases[0]?.number ?? 0) + 1;
	const file = await makeModel(ctx, version, number, parsed.data);
	await ctx.tx
		.insert(modelRelease)
		.values({ ...row, number, versionId: version.id, file, sha256: file.sha256 });
	await record(ctx, 'model.released', { kind: 'model', id: row.id }, { name: `${number}` });
	await notify(ctx, 'replicate');
	return ok({ number });
}

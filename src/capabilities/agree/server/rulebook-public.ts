import type { Parameter } from '#platform/domain/parameter.ts';
import type { Ctx } from '#platform/server/context.ts';
import { catalogue } from './parameters.ts';
import { isPublished } from './rulebook-publish.ts';
import { headVersion, versionInForce, type Force, type Version } from './rulebook-version.ts';

export interface PublicRulebook {
	version: Version;
	/** Null while nothing is in force: then it is a draft that anybody may read. */
	force: Force | null;
	catalogue: readonly Parameter[];
}

/** What anybody may read of the rulebook: the version in force, else the newest; null when it is not published. */
export async function publicRulebook(
	ctx: Pick<Ctx, 'tx' | 'cluster' | 'clock'>
): Promise<PublicRulebook | null> {
	if (!(await isPublished(ctx))) return null;
	const held = await versionInForce(ctx);
	const version = held?.version ?? (await headVersion(ctx));
	return version && { version, force: held?.force ?? null, catalogue: catalogue() };
}

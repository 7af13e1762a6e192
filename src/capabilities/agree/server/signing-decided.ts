import { and, desc, eq, isNotNull, sql } from 'drizzle-orm';
import { isId } from '#platform/domain/id.ts';
import type { Ctx } from '#platform/server/context.ts';
import { decision, decisionResult } from './decision-tables.ts';
import { signing, signingEnd } from './signature-tables.ts';
import { rulebookVersion } from './tables.ts';

type Scope = Pick<Ctx, 'tx' | 'cluster'>;

/** A version of the rulebook that a decision has passed. */
export interface DecidedVersion {
	decisionId: string;
	/** The decision's title. */
	decision: string;
	decidedAt: Date;
	versionId: string;
	number: number;
	/** Of the text that was decided on. */
	sha256: string;
	/** Of the version, as it is kept. */
	versionSha256: string;
}

const passed = (ctx: Scope) =>
	ctx.tx
		.select({
			decisionId: decision.id,
			decision: decision.title,
			decidedAt: decisionResult.closedAt,
			versionId: rulebookVersion.id,
			number: rulebookVersion.number,
			sha256: decision.textSha256,
			versionSha256: rulebookVersion.textSha256
		})
		.from(decision)
		.innerJoin(
			decisionResult,
			and(
				eq(decisionResult.clusterId, decision.clusterId),
				eq(decisionResult.decisionId, decision.id)
			)
		)
		.innerJoin(
			rulebookVersion,
			and(
				eq(rulebookVersion.clusterId, decision.clusterId),
				eq(rulebookVersion.id, decision.versionId)
			)
		);

const onRules = (ctx: Scope) =>
	and(
		eq(decision.clusterId, ctx.cluster.id),
		eq(decision.kind, 'rules'),
		eq(decisionResult.outcome, 'passed'),
		isNotNull(decision.versionId)
	);

/** What a passed decision has decided; null for any other. */
export async function decidedVersion(ctx: Scope, id: unknown): Promise<DecidedVersion | null> {
	if (!isId(id)) return null;
	const [found] = await passed(ctx).where(and(onRules(ctx), eq(decision.id, id)));
	return found ?? null;
}

/** Versions that were decided on and that nobody has been asked to sign, the newest first. */
export const unsignedVersions = (ctx: Scope): Promise<DecidedVersion[]> =>
	passed(ctx)
		.where(
			and(
				onRules(ctx),
				sql`not exists (select 1 from ${signing} s left join ${signingEnd} e
					on e.cluster_id = s.cluster_id and e.signing_id = s.id
					where s.cluster_id = ${ctx.cluster.id} and s.version_id = ${rulebookVersion.id}
					and coalesce(e.outcome, 'open') <> 'withdrawn')`
			)
		)
		.orderBy(desc(decisionResult.closedAt));

import { and, eq } from 'drizzle-orm';
import { isId } from '#platform/domain/id.ts';
import type { Ctx } from '#platform/server/context.ts';
import { protocolFile, protocolText, type Protocol } from '../domain/voting/protocol.ts';
import { signOffsOf } from './decision-sign-off.ts';
import { decision, decisionResult } from './decision-tables.ts';
import { hashOf } from './decision-text.ts';

type Scope = Pick<Ctx, 'tx' | 'cluster'>;

/** A protocol as it is given out, with its hash. */
export interface GivenProtocol {
	protocol: Protocol;
	sha256: string;
}

/** The protocol of a counted decision with who has signed it off so far; null before it is counted. */
export async function protocolFor(ctx: Scope, decisionId: unknown): Promise<GivenProtocol | null> {
	if (!isId(decisionId)) return null;
	const [found] = await ctx.tx
		.select({ protocol: decisionResult.protocol })
		.from(decisionResult)
		.where(
			and(eq(decisionResult.clusterId, ctx.cluster.id), eq(decisionResult.decisionId, decisionId))
		);
	if (!found) return null;
	const signedOff = (await signOffsOf(ctx, decisionId)).map(({ role, name, at, sha256 }) => ({
		role,
		name,
		at: at.toISOString(),
		sha256
	}));
	const protocol = { ...found.protocol, signedOff };
	return { protocol, sha256: hashOf(protocolText(protocol)) };
}

/** The file of a protocol, byte for byte, as `klaster recount` reads it; null before it is counted. */
export async function protocolDownload(ctx: Scope, decisionId: unknown): Promise<string | null> {
	const given = await protocolFor(ctx, decisionId);
	return given && protocolFile(given.protocol, given.sha256);
}

/** A decision that passed: what others build on it. */
export interface PassedDecision extends GivenProtocol {
	id: string;
	title: string;
	/** The version of the rulebook that was decided on; null when it was another text. */
	versionId: string | null;
	textSha256: string;
	closedAt: Date;
}

/** The decision with this id if it has passed, else null. */
export async function passedDecision(ctx: Scope, id: unknown): Promise<PassedDecision | null> {
	if (!isId(id)) return null;
	const [found] = await ctx.tx
		.select({
			title: decision.title,
			versionId: decision.versionId,
			textSha256: decision.textSha256,
			outcome: decisionResult.outcome,
			closedAt: decisionResult.closedAt
		})
		.from(decision)
		.innerJoin(
			decisionResult,
			and(
				eq(decisionResult.clusterId, decision.clusterId),
				eq(decisionResult.decisionId, decision.id)
			)
		)
		.where(and(eq(decision.clusterId, ctx.cluster.id), eq(decision.id, id)));
	const given = found?.outcome === 'passed' ? await protocolFor(ctx, id) : null;
	if (!found || !given) return null;
	const { outcome: _, ...facts } = found;
	return { id, ...facts, ...given };
}

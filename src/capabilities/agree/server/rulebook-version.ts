import { and, desc, eq, lte } from 'drizzle-orm';
import { dayIn } from '#platform/domain/clock.ts';
import { isId } from '#platform/domain/id.ts';
import type { Ctx } from '#platform/server/context.ts';
import type { RulebookText } from '../domain/rulebook.ts';
import { rulebookForce, rulebookVersion } from './tables.ts';

/** One immutable text of the rulebook. */
export interface Version {
	id: string;
	/** From 1 on, without gaps. */
	number: number;
	text: RulebookText;
	sha256: string;
	basedOn: string | null;
	madeByName: string;
	madeAt: Date;
	/** What changed, in a sentence. */
	summary: string;
}

/** From which day (yyyy-mm-dd in the cluster's zone) a version holds, and who decided so. */
export interface Force {
	from: string;
	reviewOn: string | null;
	decisionId: string | null;
	byName: string;
	at: Date;
}

type Reading = Pick<Ctx, 'tx' | 'cluster'>;

const columns = {
	id: rulebookVersion.id,
	number: rulebookVersion.number,
	text: rulebookVersion.text,
	sha256: rulebookVersion.textSha256,
	basedOn: rulebookVersion.basedOn,
	madeByName: rulebookVersion.madeByName,
	madeAt: rulebookVersion.madeAt,
	summary: rulebookVersion.summary
};

export const forceColumns = {
	from: rulebookForce.fromDay,
	reviewOn: rulebookForce.reviewOn,
	decisionId: rulebookForce.decisionId,
	byName: rulebookForce.byName,
	at: rulebookForce.at
};

/** The newest version: what amendments are made on; null before there is a rulebook. */
export async function headVersion(ctx: Reading): Promise<Version | null> {
	const [row] = await ctx.tx
		.select(columns)
		.from(rulebookVersion)
		.where(eq(rulebookVersion.clusterId, ctx.cluster.id))
		.orderBy(desc(rulebookVersion.number))
		.limit(1);
	return row ?? null;
}

/** A version by its id, or null. */
export async function versionById(ctx: Reading, id: unknown): Promise<Version | null> {
	if (!isId(id)) return null;
	const [row] = await ctx.tx
		.select(columns)
		.from(rulebookVersion)
		.where(and(eq(rulebookVersion.clusterId, ctx.cluster.id), eq(rulebookVersion.id, id)));
	return row ?? null;
}

/** A version by its number as it stands in an address, or null. */
export async function versionByNumber(ctx: Reading, number: unknown): Promise<Version | null> {
	if (!/^[1-9]\d{0,8}$/.test(String(number))) return null;
	const [row] = await ctx.tx
		.select(columns)
		.from(rulebookVersion)
		.where(
			and(eq(rulebookVersion.clusterId, ctx.cluster.id), eq(rulebookVersion.number, Number(number)))
		);
	return row ?? null;
}

/** The version that holds on a day (yyyy-mm-dd), with its force; null before the first one. */
export async function textOn(
	ctx: Reading,
	day: string
): Promise<{ version: Version; force: Force } | null> {
	const [row] = await ctx.tx
		.select({ version: columns, force: forceColumns })
		.from(rulebookForce)
		.innerJoin(
			rulebookVersion,
			and(
				eq(rulebookVersion.clusterId, rulebookForce.clusterId),
				eq(rulebookVersion.id, rulebookForce.versionId)
			)
		)
		.where(and(eq(rulebookForce.clusterId, ctx.cluster.id), lte(rulebookForce.fromDay, day)))
		.orderBy(desc(rulebookForce.fromDay), desc(rulebookVersion.number))
		.limit(1);
	return row ?? null;
}

/** The version that holds today in the cluster's zone; null before the first one. */
export const versionInForce = (ctx: Pick<Ctx, 'tx' | 'cluster' | 'clock'>) =>
	textOn(ctx, dayIn(ctx.cluster.timeZone, ctx.clock.now()));

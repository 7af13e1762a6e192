import { and, desc, eq } from 'drizzle-orm';
import { dayIn } from '#platform/domain/clock.ts';
import type { Ctx } from '#platform/server/context.ts';
import { differences, type Differences } from '../domain/differences.ts';
import { holdings, type Holding, type VersionStanding } from './rulebook-standing.ts';
import { forceColumns, versionByNumber, type Version } from './rulebook-version.ts';
import { rulebookForce, rulebookVersion } from './tables.ts';

/** A version without its text, as lists show it. */
export interface VersionLine extends Omit<Version, 'text' | 'basedOn'> {
	standing: VersionStanding;
	holding: Holding | null;
}

/** Every version, the newest first, with how it stands today in the cluster's zone. */
export async function versionList(
	ctx: Pick<Ctx, 'tx' | 'cluster' | 'clock'>
): Promise<VersionLine[]> {
	const [versions, forces] = [
		await ctx.tx
			.select({
				id: rulebookVersion.id,
				number: rulebookVersion.number,
				sha256: rulebookVersion.textSha256,
				madeByName: rulebookVersion.madeByName,
				madeAt: rulebookVersion.madeAt,
				summary: rulebookVersion.summary
			})
			.from(rulebookVersion)
			.where(eq(rulebookVersion.clusterId, ctx.cluster.id))
			.orderBy(desc(rulebookVersion.number)),
		await ctx.tx
			.select({
				versionId: rulebookForce.versionId,
				number: rulebookVersion.number,
				...forceColumns
			})
			.from(rulebookForce)
			.innerJoin(
				rulebookVersion,
				and(
					eq(rulebookVersion.clusterId, rulebookForce.clusterId),
					eq(rulebookVersion.id, rulebookForce.versionId)
				)
			)
			.where(eq(rulebookForce.clusterId, ctx.cluster.id))
	];
	const held = holdings(forces, dayIn(ctx.cluster.timeZone, ctx.clock.now()));
	return versions.map((version) => {
		const holding = held.get(version.id) ?? null;
		return { ...version, holding, standing: holding?.standing ?? 'draft' };
	});
}

export interface VersionDiff {
	from: Version;
	to: Version;
	changes: Differences;
}

/** What changed between two versions, by their numbers; null when there is none such. */
export async function versionDiff(
	ctx: Pick<Ctx, 'tx' | 'cluster'>,
	from: unknown,
	to: unknown
): Promise<VersionDiff | null> {
	const [before, after] = [await versionByNumber(ctx, from), await versionByNumber(ctx, to)];
	if (!before || !after) return null;
	return { from: before, to: after, changes: differences(before.text, after.text) };
}

import { headVersion } from '#capabilities/agree/server/index.ts';
import type { Ctx } from '#platform/server/context.ts';
import { mayReplicate } from '../domain/policy.ts';
import { consents, followersOf, type Follower } from './consent.ts';
import { releasesOf } from './release-load.ts';
import { startOf } from './start-load.ts';
import { stanceOf } from './stance.ts';
import { upstreamChanges } from './upstream.ts';

export interface ReleaseLine {
	id: string;
	number: number;
	summary: string;
	at: Date;
	byName: string;
	withdrawnAt: Date | null;
}

export interface ReplicateOverview {
	/** Whether there are rules that could be given to others. */
	rulebook: boolean;
	releases: ReleaseLine[];
	/** From which model the rules came, and how many clauses its origin has changed since. */
	origin: { cluster: string; release: number; newest: number; changes: number } | null;
	followers: Follower[];
	consents: { asks: boolean; tells: boolean };
	can: { edit: boolean };
}

/** Where the cluster stands with models: given, taken, and who knows of whom. */
export async function replicateOverview(ctx: Ctx): Promise<ReplicateOverview> {
	const releases = await releasesOf(ctx);
	const start = await startOf(ctx);
	const upstream = start && (await upstreamChanges(ctx));
	return {
		rulebook: (await headVersion(ctx)) !== null,
		releases: releases.map(({ id, number, file, at, byName, withdrawnAt }) => ({
			id,
			number,
			summary: file.model.summary,
			at,
			byName,
			withdrawnAt
		})),
		origin: upstream && {
			cluster: upstream.origin.cluster,
			release: upstream.started,
			newest: upstream.origin.release,
			changes: upstream.changes.length
		},
		followers: await followersOf(ctx),
		consents: { asks: await consents(ctx, 'asks'), tells: await consents(ctx, 'tells') },
		can: { edit: mayReplicate(stanceOf(ctx)) }
	};
}

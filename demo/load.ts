import { newId } from '#platform/domain/id.ts';
import { clusterBySlug } from '#platform/server/clusters.ts';
import { ownerRows } from '#platform/server/db.ts';
import { runJob } from '#platform/server/jobs.ts';
import { matchJobs, solveCube } from '#capabilities/match/server/index.ts';
import { agreeOnRules } from './agree.ts';
import { cluster } from './cluster.ts';
import { foundCluster } from './found-cluster.ts';
import { openStage, type Company } from './stage.ts';
import { inLanguage, type DemoLanguage } from './text.ts';

export const coordinatorAddress = cluster.coordinator.email;
export const demoSlug = cluster.slug;

let loading: Promise<void> | undefined;

/**
 * Loads the demo cluster through the same commands that people use, unless it is there already: its
 * members, the rulebook they have agreed on, and the solved cube. The database must be open. About
 * ten seconds the first time; a second press waits for the first.
 */
export async function loadDemoCluster(origin: string, language: DemoLanguage): Promise<void> {
	loading ??= load(origin, language).finally(() => (loading = undefined));
	await loading;
}

async function load(origin: string, language: DemoLanguage): Promise<void> {
	if (await clusterBySlug(cluster.slug)) return;
	await ownerRows(
		`insert into cluster (id, slug, name, purpose, locale, demo) values ($1, $2, $3, $4, $5, true)`,
		[
			newId(),
			cluster.slug,
			inLanguage(cluster.name, language),
			inLanguage(cluster.purpose, language),
			language
		]
	);
	const company = await foundCluster(await openStage(origin, language));
	await agreeOnRules(company);
	await solvedCube(company);
}

async function solvedCube({ play, coordinator, clusterId, origin }: Company): Promise<void> {
	const { taskId } = await play(0, coordinator, solveCube);
	await runJob(matchJobs['match.fit']!, { clusterId }, origin);
	await runJob(matchJobs['match.cube']!, { clusterId, taskId } as { clusterId: string }, origin);
}

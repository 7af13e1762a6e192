import type { TaskList } from 'graphile-worker';
import { ownerRows } from '#platform/server/db.ts';
import type { ClusterJobs } from '#platform/server/jobs.ts';
import { importJob } from '#platform/server/sheets/index.ts';
import { sides } from '../domain/listing.ts';
import { cubeJobs } from './cube-jobs.ts';
import { fitJobs } from './fit-job.ts';
import { listingRecipe } from './import-listings.ts';
import { FIT_TASK } from './want-fits.ts';

/** What Match does in the background. */
export const matchJobs: ClusterJobs = {
	...fitJobs,
	...cubeJobs,
	...Object.fromEntries(sides.map(listingRecipe).map((recipe) => [recipe.kind, importJob(recipe)]))
};

/**
 * Of the whole Klaster: each night every cluster's fits are looked at again, because days pass and
 * members move, which no command of Match sees. Where nothing changed nothing is done.
 */
export const matchInstanceJobs: TaskList = {
	'match:nightly': async (_, { addJob }) => {
		for (const { id: clusterId } of await ownerRows<{ id: string }>('select id from cluster'))
			await addJob(FIT_TASK, { clusterId }, { jobKey: `${FIT_TASK} ${clusterId}` });
	}
};

export const matchCrontab = '10 3 * * * match:nightly';

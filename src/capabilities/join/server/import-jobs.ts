import type { ClusterJobs } from '#platform/server/jobs.ts';
import { importJob } from '#platform/server/sheets/index.ts';
import { memberRecipe } from './import-members.ts';

/** Jobs that somebody starts and waits for; unlike `joinJobs` they are not run by the clock. */
export const importJobs: ClusterJobs = { [memberRecipe.kind]: importJob(memberRecipe) };

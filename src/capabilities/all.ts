import { mailJobs, type Post } from '#platform/server/mail.ts';
import type { ClusterJobs } from '#platform/server/jobs.ts';

/** Every job of every capability: what a worker must know. */
export const allJobs = (post: Post): ClusterJobs => ({ ...mailJobs(post) });

/** What happens by the clock (UTC), in graphile-worker's notation. */
export const crontab = '';

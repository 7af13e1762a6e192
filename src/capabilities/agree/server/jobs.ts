import type { TaskList } from 'graphile-worker';
import type { ClusterJobs } from '#platform/server/jobs.ts';
import {
	consultationCrontab,
	consultationInstanceJobs,
	consultationJobs
} from './consultation-jobs.ts';
import { decisionJobs } from './decision-jobs.ts';
import { signatureCrontab, signatureInstanceJobs, signatureJobs } from './signature-jobs.ts';

/** What Agree does in the background. */
export const agreeJobs: ClusterJobs = {
	...consultationJobs,
	...decisionJobs,
	...signatureJobs
};

/** Of the whole Klaster, by the clock. */
export const agreeInstanceJobs: TaskList = {
	...consultationInstanceJobs,
	...signatureInstanceJobs
};

export const agreeCrontab = [consultationCrontab, signatureCrontab].join('\n');

import type { TaskList } from 'graphile-worker';
import { runInWorker } from '@klaster/engine/worker-client';
import { ownerRows } from '#platform/server/db.ts';
import type { ClusterJobs } from '#platform/server/jobs.ts';
import { closeDueConsultations } from './consultation-close.ts';
import { INVITE_TASK, writeInvitations } from './consultation-invite.ts';
import { mapInput } from './opinion-map-input.ts';
import { keepMap } from './opinion-map-keep.ts';
import { MAP_TASK } from './opinion-map-want.ts';

const CLOSE_TASK = 'agree.close-consultations';

interface Payload {
	consultationId: string;
	clusterId: string;
}

/** What consultations do in the background: the map, the letters, closing on the last day. */
export const consultationJobs: ClusterJobs = {
	[MAP_TASK]: async ({ consultationId }: Payload, work) => {
		const read = await work.step((ctx) => mapInput(ctx, consultationId));
		const result = await runInWorker('opinion', read.input);
		await work.step((ctx) => keepMap(ctx, consultationId, read, result));
	},
	[INVITE_TASK]: async ({ consultationId }: Payload, work) => {
		await work.step((ctx) => writeInvitations(ctx, consultationId));
	},
	[CLOSE_TASK]: async (_: Payload, work) => {
		await work.step(closeDueConsultations);
	}
};

/** Each hour, because midnight comes to every cluster in its own zone. */
export const consultationInstanceJobs: TaskList = {
	'agree:close-consultations': async (_, { addJob }) => {
		const open = await ownerRows<{ id: string }>(
			`select distinct c.cluster_id as id from consultation c
			where c.closes_on is not null and not exists (select 1 from consultation_end e
				where e.cluster_id = c.cluster_id and e.consultation_id = c.id)`
		);
		for (const { id: clusterId } of open)
			await addJob(CLOSE_TASK, { clusterId }, { jobKey: `${CLOSE_TASK} ${clusterId}` });
	}
};

export const consultationCrontab = '3 * * * * agree:close-consultations';
